import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Act } from '../../../platform/act.ts'
import type { Kept } from '../period.ts'
import '../tables.ts'

/** A record as it is handed over: its rows by table, one line of JSON. */
export interface Exported {
  id: string
  label: string
  tables: Record<string, object[]>
}

interface Of {
  listId: string
  number: number
}

export interface Part {
  name: string
  content: string
  /** Its place in the ZIP. */
  number: number
}

const FOLDERS: Record<Kept['fate'], string> = { archive: 'versement', destroy: 'elimination' }

/** Keeps some records of one kind, a line each, and cites the files joined to them. */
export async function writeParts(
  act: Act,
  of: Of,
  batch: { kind: string; fate: Kept['fate']; position: number; records: readonly Exported[] },
): Promise<void> {
  const { kind, fate, position, records } = batch
  if (records.length === 0) return
  const number = String(position).padStart(6, '0')
  const content = records.map(({ id, label, tables }) => `${JSON.stringify({ kind, id, label, tables })}\n`)
  await writePart(act, of, {
    name: `${FOLDERS[fate]}/${kind}-${number}.jsonl`,
    content: content.join(''),
    number: position + 10,
  })
  const files = records.flatMap(({ tables }) => (tables['files'] ?? []) as { sha256: string; size: number }[])
  for (const { sha256, size } of files)
    await act.db
      .insertInto('elimination_parts')
      .values({
        ...rowOf(of),
        number: position + 10,
        name: `fichiers/${sha256}`,
        sha256,
        size,
        crc: 0,
        content: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

const rowOf = ({ listId, number }: Of) => ({ list_id: listId, export_number: number })

export async function writePart({ db }: Act, of: Of, { name, content, number }: Part): Promise<void> {
  const bytes = Buffer.from(content)
  await db
    .insertInto('elimination_parts')
    .values({
      ...rowOf(of),
      number,
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      crc: crc32(bytes),
      content: deflateRawSync(bytes),
    })
    .execute()
}

import { createHash } from 'node:crypto'
import type { Act } from '../../../platform/act.ts'
import { csvFile } from '../../../platform/csv.ts'
import { TreeStopped } from '../../../platform/database/tree.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type ZipEntry, zipOf } from '../../../platform/zip.ts'
import type { EliminationRefusal } from '../elimination.ts'
import { findKind } from '../kinds.ts'
import { eliminatorOf } from '../store/eliminators.ts'
import { type Item, listItems } from '../store/lists.ts'
import '../tables.ts'
import { onList, recordList } from './on-list.ts'

/** The whole list, and every record of it, for the archives; its fingerprint is what the visa is given on. */
export function exportElimination(
  act: Act,
  incubatorId: string,
  number: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>, EliminationRefusal>> {
  return onList(act, { incubatorId, number, ability: 'proposeElimination' }, async (act, list) => {
    const items = await listItems(act.db, list.id)
    const files = await filesOf(act, items)
    if (files === 'held-back') return refused('held-back')
    const zip = await zipOf([{ name: 'liste.csv', content: csvOf(items) }, ...files.entries])
    // Of what is in it: the same list gives the same fingerprint, whatever packs it.
    const hash = createHash('sha256').update(csvOf(items))
    for (const { content } of files.entries) hash.update(content)
    const fingerprint = hash.digest('hex')
    await act.db
      .insertInto('elimination_exports')
      .values({
        list_id: list.id,
        number: list.exports + 1,
        fingerprint,
        records: files.records,
        made_by: act.actor.personId,
        made_at: act.now,
      })
      .execute()
    await recordList(act, incubatorId, 'exported', { list: number, fingerprint, records: files.records })
    return done(zip)
  })
}

async function filesOf(
  { db }: Act,
  items: readonly Item[],
): Promise<{ entries: ZipEntry[]; records: number } | 'held-back'> {
  const entries: ZipEntry[] = []
  let records = 0
  try {
    for (const kind of new Set(items.map(each => each.kind))) {
      const ids = items.filter(each => each.kind === kind).map(({ id }) => id)
      const branches = await eliminatorOf(kind).export(db, ids)
      records += branches.reduce((sum, { rows }) => sum + rows.length, 0)
      entries.push({ name: `${kind}.json`, content: JSON.stringify({ kind, tables: branches }, null, 1) })
    }
  } catch (error) {
    if (error instanceof TreeStopped) return 'held-back'
    throw error
  }
  return { entries, records }
}

const csvOf = (items: readonly Item[]): string =>
  csvFile(
    ['Nature', 'Identifiant', 'Désignation', 'Compte depuis', 'Terme', 'Sort final'],
    items.map(({ kind, id, label, from, reachedAt, fate }) => [
      findKind(kind)?.label ?? kind,
      id,
      label,
      from.toISOString().slice(0, 10),
      reachedAt.toISOString().slice(0, 10),
      fate === 'archive' ? 'verser aux archives' : 'éliminer',
    ]),
  )

import type { Actor } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { readTree } from '../../../platform/database/tree.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { CONFIRMATION_LIFE_MS } from '../../applications/application.ts'
import { findRow, isId } from '../../applications/store.ts'
import { type Attached, attachedOf, mayDelete } from '../draft.ts'
import '../../applications/tables.ts'

export interface Deletable {
  id: string
  title: string
  incubatorId: string
  attached: Attached[]
}

/**
 * A draft its own author, or the browser that holds it, may delete; nothing for anyone else, nor once it was sent,
 * nor while others write it.
 * @param lock waits for anyone writing or sending it
 */
export async function findDeletable(
  db: Db,
  actor: Actor,
  id: string,
  now: Date,
  lock = false,
): Promise<Deletable | 'sent' | 'shared' | undefined> {
  if (!isId(id)) return undefined
  if (!mayDelete(await relationsToApplication(db, actor, id))) return undefined
  const row = await findRow(db, id, lock)
  if (!row) return undefined
  const waiting = await db
    .selectFrom('application_sendings')
    .select('id')
    .where('application_id', '=', id)
    .where('sent_at', '>', new Date(now.getTime() - CONFIRMATION_LIFE_MS))
    .executeTakeFirst()
  // Waiting for its code, it may be an application at any time.
  if (row.confirmed_at !== null || (waiting && row.withdrawn_at === null)) return 'sent'
  const { others } = await db
    .selectFrom('application_authors')
    .select(eb => eb.fn.countAll<string>().as('others'))
    .where('application_id', '=', id)
    .where('relation', '=', 'co-author')
    .executeTakeFirstOrThrow()
  // What others write is not one person's to destroy.
  if (Number(others) > 0) return 'shared'
  const branches = await readTree(db, 'applications', [id])
  const attached = attachedOf(branches.map(({ table, rows }) => ({ table, count: rows.length })))
  return { id, title: row.title, incubatorId: row.incubator_id, attached }
}

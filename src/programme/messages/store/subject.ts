import type { Actor } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { relationsToApplication, relationsToCall } from '../../access/relations.ts'
import { findRow } from '../../applications/store.ts'
import { getPublicCall } from '../../calls/store.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { ThreadStanding } from '../permissions.ts'
import { hasAddressedTeam } from './threads.ts'

/** The application a thread is about: of a draft, its title and nothing else. */
export interface Subject {
  id: string
  title: string
  received: boolean
  call: { id: string; slug: string; title: string }
  incubator: Incubator
  standing: ThreadStanding
}

export async function findSubject(
  db: Db,
  actor: Actor,
  id: string,
  lock = false,
): Promise<Subject | undefined> {
  const row = await findRow(db, id, lock)
  if (!row) return undefined
  const { slug, incubator, guide } = await getPublicCall(db, row.call_id)
  const received = row.confirmed_at !== null
  return {
    id,
    title: received ? row.sent_title : row.title,
    received,
    call: { id: row.call_id, slug, title: guide.title },
    incubator,
    standing: {
      relations: await relationsToApplication(db, actor, id),
      ofCall: await relationsToCall(db, actor, row.call_id),
      received,
      written: await hasAddressedTeam(db, id),
    },
  }
}

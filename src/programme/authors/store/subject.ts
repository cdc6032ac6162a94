import type { Actor } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { relationsToApplication } from '../../access/relations.ts'
import type { ApplicationRelation } from '../../access/tables.ts'
import { findRow } from '../../applications/store.ts'
import { getPublicCall } from '../../calls/store.ts'
import type { Incubator } from '../../incubators/incubator.ts'

/** The application whose authors are shown or changed. */
export interface Subject {
  id: string
  title: string
  withdrawn: boolean
  call: { slug: string; title: string }
  incubator: Incubator
  relations: Set<ApplicationRelation>
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
  return {
    id,
    title: row.title,
    withdrawn: row.withdrawn_at !== null,
    call: { slug, title: guide.title },
    incubator,
    relations: await relationsToApplication(db, actor, id),
  }
}

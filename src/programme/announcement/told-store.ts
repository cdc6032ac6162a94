import type { Db } from '../../platform/database/tables.ts'
import { listAnnounced } from '../applications/decision-store.ts'
import type { ApplicationRow } from '../applications/store.ts'

/** The decisions a person was told of an application; one withdrawn before the moment was told nothing. */
export async function listTold(db: Db, application: Pick<ApplicationRow, 'id' | 'withdrawn_at'>, now: Date) {
  const { id, withdrawn_at: withdrawnAt } = application
  const announced = await listAnnounced(db, id, now)
  return announced.filter(({ moment }) => withdrawnAt === null || withdrawnAt >= moment)
}

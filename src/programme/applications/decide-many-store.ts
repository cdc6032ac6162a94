import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { Deciding, Stage } from './decision.ts'
import './tables.ts'

/** Where each of these applications of a call stands for a stage, held until the transaction ends, by identifier. */
export async function lockToDecide(
  db: Db,
  callId: string,
  ids: readonly string[],
  stage: Stage,
): Promise<(Deciding & { id: string; incubatorId: string })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'incubator_id', 'confirmed_at', 'withdrawn_at', 'screening', 'shortlist', 'selection'])
    .where('call_id', '=', callId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  // Read once they are held: nothing can be decided on them meanwhile.
  const decisions = await db
    .selectFrom('application_decisions as d')
    .leftJoin('announcements as n', join =>
      join.onRef('n.id', '=', 'd.announcement_id').on('n.cancelled_at', 'is', null),
    )
    .select(['d.application_id as id', 'd.number', 'd.outcome', 'n.moment'])
    .distinctOn('d.application_id')
    .where('d.call_id', '=', callId)
    .where('d.stage', '=', stage)
    .where('d.application_id', 'in', ids)
    .orderBy('d.application_id')
    .orderBy('d.number', 'desc')
    .execute()
  const last = new Map(decisions.map(({ id, ...decision }) => [id, decision]))
  return rows.map(({ id, incubator_id, confirmed_at, withdrawn_at, screening, shortlist, selection }) => ({
    id,
    incubatorId: incubator_id,
    received: confirmed_at !== null,
    withdrawn: withdrawn_at !== null,
    outcomes: { screening, shortlist, selection },
    last: last.get(id) ?? null,
  }))
}

/** Whether one of these is carried by the person who decides. */
export async function isAnyOwn(db: Db, { personId }: Actor, ids: readonly string[]): Promise<boolean> {
  if (personId === null) return false
  const own = db
    .selectFrom('application_relations')
    .select('application_id')
    .where('person_id', '=', personId)
    .where('relation', 'in', ['author', 'co-author'])
    .where('application_id', 'in', ids)
  return (await own.limit(1).execute()).length > 0
}

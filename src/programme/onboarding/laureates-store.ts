import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import './tables.ts'

/** A laureate who was told so, and whose onboarding is not opened yet. */
export interface Laureate {
  applicationId: string
  title: string
  author: string
  /** The onboarding it takes the place of. */
  replacesId: string | null
}

/** Laureates of a call whose moment has come, still there, without an onboarding; in the order of their sending. */
export async function listLaureatesToOpen(db: Db, callId: string, now: Date): Promise<Laureate[]> {
  return db
    .selectFrom('applications as a')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('announced_decisions as d')
          .select('d.outcome')
          .whereRef('d.application_id', '=', 'a.id')
          .where('d.stage', '=', 'selection')
          .where('d.moment', '<=', now)
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('told'),
      join => join.onTrue(),
    )
    .leftJoin('onboarding_replacements as r', join =>
      join.onRef('r.application_id', '=', 'a.id').on('r.ended_at', 'is', null),
    )
    .leftJoin('onboardings as o', 'o.application_id', 'a.id')
    .select([
      'a.id as applicationId',
      'a.sent_title as title',
      'a.sent_by as author',
      'r.onboarding_id as replacesId',
    ])
    .where('a.call_id', '=', callId)
    .where('told.outcome', '=', 'laureate')
    .where('a.selection', '=', 'laureate')
    .where('a.withdrawn_at', 'is', null)
    .where('o.id', 'is', null)
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .execute()
}

/** First of the reserve list: what can be proposed in the place of a laureate. */
export interface Reserve {
  applicationId: string
  title: string
  author: string
  rank: number
  /** Number of the decision that put it there: the optimistic lock of the next one. */
  number: number
}

/** The reserve list as it stands: withdrawn applications and those that had their onboarding are not on it. */
export async function listReserve(db: Db, callId: string): Promise<Reserve[]> {
  const rows = await db
    .selectFrom('applications as a')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('application_decisions as d')
          .select(['d.rank', 'd.number'])
          .whereRef('d.application_id', '=', 'a.id')
          .where('d.stage', '=', 'selection')
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .leftJoin('onboardings as o', 'o.application_id', 'a.id')
    .select(['a.id as applicationId', 'a.sent_title as title', 'a.sent_by as author', 'last.number'])
    .select(eb => eb.fn.coalesce('last.rank', eb.lit(1)).as('rank'))
    .where('a.call_id', '=', callId)
    .where('a.selection', '=', 'reserve')
    .where('a.withdrawn_at', 'is', null)
    .where('o.id', 'is', null)
    .orderBy('rank')
    .orderBy('a.sent_at')
    .orderBy('a.id')
    .execute()
  return rows
}

/** Where to write to those who carry an application: the address each confirmed first. */
export async function listCarriers(db: Db, applicationId: string) {
  return db
    .selectFrom('application_authors as x')
    .innerJoin('addresses as d', 'd.person_id', 'x.person_id')
    .distinctOn('x.person_id')
    .select(['x.person_id as personId', 'd.address'])
    .where('x.application_id', '=', applicationId)
    .orderBy('x.person_id')
    .orderBy('d.letters', 'desc')
    .orderBy('d.confirmed_at')
    .orderBy('d.id')
    .execute()
}

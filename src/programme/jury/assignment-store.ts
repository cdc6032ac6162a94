import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import { findLastPublication } from '../calls/store.ts'
import '../applications/tables.ts'
import '../panels/tables.ts'
import type { Situation } from './plan.ts'
import './tables.ts'

/** A juror as the organiser sees them in the plan. */
export interface NamedSeat {
  id: string
  name: string
  background: string
  limit: number | null
  open: boolean
  declared: boolean
}

/** What a plan is made from, and the names to show it with. */
export interface Distribution {
  situation: Situation
  seats: NamedSeat[]
  titles: Map<string, string>
}

export const USUAL_REVIEWS = 3

export async function loadDistribution(db: Db, callId: string): Promise<Distribution> {
  const [published, seats, applications, standing, recusals] = await Promise.all([
    findLastPublication(db, callId),
    listJurySeats(db, callId),
    listToRead(db, callId),
    listStanding(db, callId),
    listLiveRecusals(db, callId),
  ])
  return {
    situation: {
      reviews: published?.guide.numbers.reviews || USUAL_REVIEWS,
      seats,
      applications,
      standing,
      recusals,
    },
    seats,
    titles: new Map(applications.map(({ id, title }) => [id, title])),
  }
}

/** Those who sit, and those gone whose assignments are not ended. */
async function listJurySeats(db: Db, callId: string) {
  const rows = await db
    .selectFrom('seats as s')
    .innerJoin('panels as p', 'p.id', 's.panel_id')
    .select([
      's.id',
      's.person_id as personId',
      's.name',
      's.background',
      's.senior',
      's.load_limit as limit',
    ])
    .select(eb => [
      eb
        .and([eb('s.answer', '=', 'accepted'), eb('s.removed_at', 'is', null)])
        .$castTo<boolean | null>()
        .as('open'),
      eb
        .exists(eb.selectFrom('seat_declarations as d').select('d.id').whereRef('d.seat_id', '=', 's.id'))
        .$castTo<boolean>()
        .as('declared'),
    ])
    .where('p.call_id', '=', callId)
    .where('p.kind', '=', 'jury')
    .where('s.person_id', 'is not', null)
    .where(eb =>
      eb.or([
        eb.and([eb('s.answer', '=', 'accepted'), eb('s.removed_at', 'is', null)]),
        eb.exists(
          eb
            .selectFrom('assignments as x')
            .select('x.id')
            .whereRef('x.seat_id', '=', 's.id')
            .where('x.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy(inFrench('s.name'))
    .orderBy('s.id')
    .$narrowType<{ personId: string }>()
    .execute()
  return rows.map(row => ({ ...row, open: row.open === true }))
}

/** What is admissible, and what is still assigned though it is no longer. */
async function listToRead(db: Db, callId: string) {
  const rows = await db
    .selectFrom('applications as a')
    .select(['a.id', 'a.sent_title as title', 'a.screening', 'a.withdrawn_at as withdrawnAt'])
    .where('a.call_id', '=', callId)
    .where('a.confirmed_at', 'is not', null)
    .where(eb =>
      eb.or([
        eb.and([eb('a.screening', '=', 'admissible'), eb('a.withdrawn_at', 'is', null)]),
        eb.exists(
          eb
            .selectFrom('assignments as x')
            .select('x.id')
            .whereRef('x.application_id', '=', 'a.id')
            .where('x.ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('a.id')
    .execute()
  return rows.map(({ id, title, screening, withdrawnAt }) => ({
    id,
    title,
    admissible: screening === 'admissible',
    withdrawn: withdrawnAt !== null,
  }))
}

async function listStanding(db: Db, callId: string) {
  return db
    .selectFrom('assignments as x')
    .leftJoin('reviews as r', join =>
      join.onRef('r.application_id', '=', 'x.application_id').onRef('r.seat_id', '=', 'x.seat_id'),
    )
    .select(['x.id', 'x.application_id as applicationId', 'x.seat_id as seatId'])
    .select(eb => eb('r.submitted_at', 'is not', null).$castTo<boolean>().as('submitted'))
    .where('x.call_id', '=', callId)
    .where('x.ended_at', 'is', null)
    .orderBy('x.id')
    .execute()
}

async function listLiveRecusals(db: Db, callId: string) {
  return db
    .selectFrom('recusals as r')
    .innerJoin('applications as a', 'a.id', 'r.application_id')
    .select(['r.application_id as applicationId', 'r.person_id as personId'])
    .where('a.call_id', '=', callId)
    .where('r.lifted_at', 'is', null)
    .distinct()
    .execute()
}

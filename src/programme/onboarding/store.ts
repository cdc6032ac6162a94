import type { Db } from '../../platform/database/tables.ts'
import { isId } from '../applications/store.ts'
import '../applications/tables.ts'
import '../calls/tables.ts'
import type { Onboarding, OnboardingEvent, Steps } from './onboarding.ts'
import './tables.ts'

/** The onboardings of a call, the first opened first. */
export const listOnboardings = (db: Db, callId: string, now: Date): Promise<Onboarding[]> =>
  load(db, { callId }, now)

/**
 * One onboarding with all that is known of it at `now`.
 * @param lock waits for anyone changing it, and keeps others waiting until the transaction ends
 */
export async function findOnboarding(
  db: Db,
  id: string,
  now: Date,
  lock = false,
): Promise<Onboarding | undefined> {
  if (!isId(id)) return undefined
  if (lock) await db.selectFrom('onboardings').select('id').where('id', '=', id).forUpdate().execute()
  return (await load(db, { id }, now))[0]
}

/** The onboardings of the applications a person carries and was told are chosen. */
export const listMyOnboardings = async (db: Db, personId: string, now: Date): Promise<Onboarding[]> =>
  (await load(db, { personId }, now)).filter(({ announcedAt }) => announcedAt !== null)

type Which = { id: string } | { callId: string } | { personId: string }

async function load(db: Db, which: Which, now: Date): Promise<Onboarding[]> {
  const rows = await db
    .selectFrom('onboardings as o')
    .innerJoin('applications as a', 'a.id', 'o.application_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('announced_decisions as d')
          .select(['d.outcome', 'd.moment'])
          .whereRef('d.application_id', '=', 'o.application_id')
          .where('d.stage', '=', 'selection')
          .where('d.moment', '<=', now)
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('told'),
      join => join.onTrue(),
    )
    .leftJoin('onboarding_replacements as r', join =>
      join.onRef('r.onboarding_id', '=', 'o.id').on('r.ended_at', 'is', null),
    )
    .leftJoin('applications as b', 'b.id', 'r.application_id')
    .leftJoin('onboardings as n', 'n.application_id', 'r.application_id')
    .select(['o.id', 'o.incubator_id', 'o.call_id', 'o.application_id', 'o.opened_at', 'o.replaces_id'])
    .select(['a.sent_title', 'a.sent_by', 'a.withdrawn_at', 'a.selection', 'told.outcome', 'told.moment'])
    .select(['r.made_at', 'b.id as other_id', 'b.sent_title as other_title', 'n.id as next_id'])
    .select(['b.withdrawn_at as other_withdrawn_at', 'b.selection as other_selection'])
    .$if('id' in which, query => query.where('o.id', '=', 'id' in which ? which.id : ''))
    .$if('callId' in which, query => query.where('o.call_id', '=', 'callId' in which ? which.callId : ''))
    .$if('personId' in which, query =>
      query.where(
        'o.application_id',
        'in',
        db
          .selectFrom('application_relations')
          .select('application_id')
          .where('person_id', '=', 'personId' in which ? which.personId : '')
          .where('relation', 'in', ['author', 'co-author']),
      ),
    )
    .orderBy('o.opened_at')
    .orderBy('a.sent_at')
    .orderBy('o.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [events, steps] = await Promise.all([listEvents(db, ids), listSteps(db, ids)])
  return rows.map(row => ({
    id: row.id,
    incubatorId: row.incubator_id,
    callId: row.call_id,
    applicationId: row.application_id,
    title: row.sent_title,
    author: row.sent_by,
    openedAt: row.opened_at,
    replacesId: row.replaces_id,
    withdrawnAt: row.withdrawn_at,
    announcedAt: row.outcome === 'laureate' ? row.moment : null,
    chosen: row.selection === 'laureate',
    events: events.get(row.id) ?? [],
    steps: steps.get(row.id) ?? {},
    replacement:
      row.other_id === null || row.made_at === null
        ? null
        : {
            applicationId: row.other_id,
            title: row.other_title ?? '',
            madeAt: row.made_at,
            onboardingId: row.next_id,
            lost:
              row.next_id === null && (row.other_withdrawn_at !== null || row.other_selection !== 'laureate'),
          },
  }))
}

async function listEvents(db: Db, ids: string[]): Promise<Map<string, OnboardingEvent[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('onboarding_events as e')
    .leftJoin('people as p', 'p.id', 'e.made_by')
    .select(['e.onboarding_id', 'e.number', 'e.kind', 'e.reason', 'e.until', 'e.made_at as madeAt'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('e.onboarding_id', 'in', ids)
    .orderBy('e.number')
    .execute()
  const events = rows.map(({ onboarding_id, ...event }) => ({ id: onboarding_id, event }))
  return new Map(
    [...Map.groupBy(events, ({ id }) => id)].map(([id, group]) => [id, group.map(({ event }) => event)]),
  )
}

/** The last version of each step. */
async function listSteps(db: Db, ids: string[]): Promise<Map<string, Steps>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('onboarding_steps as s')
    .leftJoin('people as p', 'p.id', 's.saved_by')
    .distinctOn(['s.onboarding_id', 's.step'])
    .select(['s.onboarding_id', 's.step', 's.number', 's.content', 's.saved_at as savedAt'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('s.onboarding_id', 'in', ids)
    .orderBy('s.onboarding_id')
    .orderBy('s.step')
    .orderBy('s.number', 'desc')
    .execute()
  const steps = new Map<string, Steps>()
  for (const { onboarding_id, step, ...version } of rows)
    steps.set(onboarding_id, { ...steps.get(onboarding_id), [step]: version })
  return steps
}

/** The address of a call, for the links that lead back to it. */
export async function findCallSlug(db: Db, callId: string): Promise<string> {
  const row = await db.selectFrom('calls').select('slug').where('id', '=', callId).executeTakeFirstOrThrow()
  return row.slug
}

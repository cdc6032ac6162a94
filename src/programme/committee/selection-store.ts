import { inFrench } from '../../platform/database/french-order.ts'
import type { Db } from '../../platform/database/tables.ts'
import '../applications/tables.ts'
import type { SelectionOutcome } from '../applications/decision.ts'
import type { Call } from '../calls/call.ts'
import { getGuideInForce } from '../jury/guide-in-force-store.ts'
import type { PanelMinutes } from '../jury/minutes.ts'
import { loadMinutesBase, type MinutesAsked } from '../jury/minutes-content-store.ts'
import { countWithdrawn, listStageDecisions } from '../jury/stage-decisions-store.ts'
import '../jury/tables.ts'
import type { Candidate } from './selection.ts'

/** The shortlisted applications of a call, in the order of their titles, with what the committee decided. */
export async function listCandidates(
  db: Db,
  callId: string,
): Promise<(Candidate & { author: string; reason: string })[]> {
  const rows = await db
    .selectFrom('applications as a')
    .leftJoin('review_summaries as s', 's.application_id', 'a.id')
    .select(['a.id', 'a.sent_title as title', 'a.receipt', 'a.sent_by as author', 's.mean'])
    .where('a.call_id', '=', callId)
    .where('a.shortlist', '=', 'shortlisted')
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .orderBy(inFrench('a.sent_title'))
    .orderBy('a.id')
    .execute()
  const decisions = await listStageDecisions(db, callId, 'selection')
  return rows.map(row => {
    const { outcome = null, rank = null, reason = '' } = decisions.get(row.id) ?? {}
    return { ...row, outcome: outcome as SelectionOutcome | null, rank, reason }
  })
}

/** How many laureates the guide promises; null while it says nothing. */
export async function findLaureatePlaces(db: Db, call: Pick<Call, 'id'>): Promise<number | null> {
  return (await getGuideInForce(db, call)).numbers.laureates ?? null
}

/** The committee's minutes as they would be closed now. */
export async function loadCommitteeMinutes(db: Db, asked: MinutesAsked): Promise<PanelMinutes> {
  const { call } = asked
  const candidates = await listCandidates(db, call.id)
  return {
    ...(await loadMinutesBase(db, asked, 'committee')),
    places: await findLaureatePlaces(db, call),
    ranking: [],
    decisions: candidates.flatMap(({ receipt, title, author, outcome, rank, reason }) =>
      outcome === null
        ? []
        : [{ receipt, title, author, outcome, rank, reason, ranked: null, departs: false }],
    ),
    undecided: candidates
      .filter(({ outcome }) => outcome === null)
      .map(({ receipt, title }) => ({ receipt, title })),
    withdrawn: await countWithdrawn(db, call.id, 'selection'),
  }
}

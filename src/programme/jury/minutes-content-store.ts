import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import type { ShortlistOutcome } from '../applications/decision.ts'
import type { Call } from '../calls/call.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { PanelKind } from '../panels/panel.ts'
import { findPanel } from '../panels/store.ts'
import { loadRankingItems } from './counted-reviews-store.ts'
import { listCriteria } from './criteria-store.ts'
import { getGuideInForce } from './guide-in-force-store.ts'
import type { PanelMinutes } from './minutes.ts'
import { listMembers, listRecusalFacts, listSittings } from './minutes-store.ts'
import { type Rank, rank } from './ranking.ts'
import { departsFromRanking } from './shortlist.ts'
import { countWithdrawn, listStageDecisions } from './stage-decisions-store.ts'

export interface MinutesAsked {
  call: Pick<Call, 'id' | 'slug'>
  incubator: Incubator
  now: Date
}

/** What the minutes of both panels begin with; no member and no sitting while there is no panel. */
export async function loadMinutesBase(
  db: Db,
  { call, incubator, now }: MinutesAsked,
  kind: PanelKind,
): Promise<Omit<PanelMinutes, 'places' | 'ranking' | 'decisions' | 'undecided' | 'withdrawn'>> {
  const { zone, name, administration } = incubator
  const panel = await findPanel(db, call.id, kind)
  const guide = await getGuideInForce(db, call)
  const criteria = await listCriteria(db, call.id)
  return {
    kind,
    incubator: name,
    administration,
    call: guide.title,
    slug: call.slug,
    members: panel ? await listMembers(db, panel.id, zone) : [],
    sittings: panel ? await listSittings(db, panel, civilDate(now, zone)) : [],
    recusals: panel ? await listRecusalFacts(db, panel.id, kind === 'jury' ? 'screening' : 'shortlist') : [],
    criteria: (criteria.length > 0 ? criteria : guide.criteria).map(({ name, weight }) => ({ name, weight })),
    remarks: '',
  }
}

/** The jury's minutes as they would be closed now. @param ranks how the ranking is calculated: calmly, for pages */
export async function loadJuryMinutes(
  db: Db,
  asked: MinutesAsked,
  ranks: Rank = rank,
): Promise<PanelMinutes> {
  const { call } = asked
  const base = await loadMinutesBase(db, asked, 'jury')
  const places = (await getGuideInForce(db, call)).numbers.shortlist ?? null
  const items = await loadRankingItems(db, call.id)
  const byId = new Map(items.map(item => [item.id, item]))
  const decisions = await listStageDecisions(db, call.id, 'shortlist')
  const { items: order } = await ranks({ items, places })
  const rows = order.map(ranked => {
    const { title = '', receipt = '', author = '' } = byId.get(ranked.id) ?? {}
    return { ...ranked, title, receipt, author, decided: decisions.get(ranked.id) }
  })
  return {
    ...base,
    places,
    ranking: rows.map(({ receipt, title, place, mean, spread, reviews }) => ({
      receipt,
      title,
      place,
      mean,
      spread,
      reviews,
    })),
    decisions: rows.flatMap(({ receipt, title, author, decided, place, through }) =>
      decided === undefined
        ? []
        : [
            {
              receipt,
              title,
              author,
              outcome: decided.outcome,
              reason: decided.reason,
              rank: null,
              ranked: place,
              departs: departsFromRanking(decided.outcome as ShortlistOutcome, { place, through }, places),
            },
          ],
    ),
    undecided: rows
      .filter(({ decided }) => decided === undefined)
      .map(({ receipt, title }) => ({ receipt, title })),
    withdrawn: await countWithdrawn(db, call.id, 'shortlist'),
  }
}

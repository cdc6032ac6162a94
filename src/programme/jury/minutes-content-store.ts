import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import type { ShortlistOutcome } from '../applications/decision.ts'
import type { Call } from '../calls/call.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { PanelKind } from '../panels/panel.ts'
import { listReviewCriteria, loadRankingItems } from './counted-reviews-store.ts'
import { getGuideInForce } from './guide-in-force-store.ts'
import type { PanelMinutes } from './minutes.ts'
import { findPanelId, listMembers, listRecusalFacts, listSittings } from './minutes-store.ts'
import { rank } from './ranking.ts'
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
): Promise<Omit<PanelMinutes, 'places' | 'ranking' | 'decisions' | 'withdrawn'>> {
  const { zone, name, administration } = incubator
  const panelId = await findPanelId(db, call.id, kind)
  const guide = await getGuideInForce(db, call)
  const criteria = await listReviewCriteria(db, call.id)
  return {
    kind,
    call: { slug: call.slug, title: guide.title },
    incubator: { name, administration },
    members: panelId ? await listMembers(db, panelId, zone) : [],
    sittings: panelId ? await listSittings(db, panelId, civilDate(now, zone)) : [],
    recusals: panelId ? await listRecusalFacts(db, panelId, kind === 'jury' ? 'screening' : 'shortlist') : [],
    criteria: (criteria.length > 0 ? criteria : guide.criteria).map(({ name, weight }) => ({ name, weight })),
  }
}

/** The jury's minutes as they would be closed now. */
export async function loadJuryMinutes(db: Db, asked: MinutesAsked): Promise<PanelMinutes> {
  const { call } = asked
  const base = await loadMinutesBase(db, asked, 'jury')
  const places = (await getGuideInForce(db, call)).numbers.shortlist ?? null
  const items = await loadRankingItems(db, call.id)
  const byId = new Map(items.map(item => [item.id, item]))
  const decisions = await listStageDecisions(db, call.id, 'shortlist')
  const rows = rank({ items, places }).items.map(ranked => {
    const { title = '', receipt = '' } = byId.get(ranked.id) ?? {}
    const { outcome = null, reason = '' } = decisions.get(ranked.id) ?? {}
    return { ...ranked, title, receipt, outcome, reason }
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
    decisions: rows.map(({ receipt, title, outcome, reason, place, through }) => ({
      receipt,
      title,
      outcome,
      rank: null,
      reason,
      departs: departsFromRanking(outcome as ShortlistOutcome | null, { place, through }, places),
    })),
    withdrawn: await countWithdrawn(db, call.id, 'shortlist'),
  }
}

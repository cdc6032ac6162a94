import type { Ctx } from '../../platform/http.ts'
import { isId } from '../applications/store.ts'
import { listCriteria } from './criteria-store.ts'
import type { Severity } from './pages/severities.tsx'
import type { WhatIfProps } from './pages/what-if.tsx'
import { rankCall } from './rank-call-actions.ts'
import type { RankingLine } from './ranking-slice.ts'
import { pageOf } from './ranking-slice.ts'
import { OUTCOME_OF_VIEW, type View, viewOf } from './ranking-wording.ts'
import { listReviewers } from './severities-store.ts'
import { effectsByCriterion } from './severity-actions.ts'
import type { ShortlistScope } from './shortlist-scope-routes.tsx'
import { readWhatIf } from './what-if.ts'

/** What both pages of the ranking show, as the address asks it. */
export interface RankingView {
  lines: RankingLine[]
  rows: RankingLine[]
  view: View
  first: boolean
  next: string | undefined
  /** In the calculation shown. */
  places: number | null
  whatIf: WhatIfProps
  severities: Severity[]
  ownSeverity: number | null
}

export async function rankingView(
  c: Ctx,
  { call, guide, juror }: ShortlistScope,
  path: string,
): Promise<RankingView> {
  const { db } = c.var.act
  const criteria = await listCriteria(db, call.id)
  const typed = {
    places: c.req.query('places') ?? '',
    weights: new Map(criteria.map(({ id }) => [id, c.req.query(`poids-${id}`) ?? ''])),
  }
  const { asked, problems } = readWhatIf(typed, criteria)
  const said = guide.numbers.shortlist ?? null
  const places = asked.places ?? said
  const { lines, effects } = await rankCall(db, { callId: call.id, juror, places, weights: asked.weights })
  const view = viewOf(c.req.query('decision') ?? '')
  const after = c.req.query('apres') ?? ''
  const { rows, more } = pageOf(lines, OUTCOME_OF_VIEW[view], isId(after) ? after : null)
  const reviewers = (await listReviewers(db, call.id)).filter(({ id }) => effects.has(id))
  const perCriterion = juror === null ? await effectsByCriterion(db, call.id, criteria) : []
  const severities = reviewers.map(({ id, name, personId }) => ({
    name,
    personId,
    effect: effects.get(id) ?? 0,
    byCriterion: perCriterion.map((effects, at) => ({
      name: criteria[at]?.name ?? '',
      effect: effects.get(id) ?? 0,
    })),
  }))
  return {
    lines,
    rows,
    view,
    first: !isId(after),
    next: more ? rows.at(-1)?.id : undefined,
    places,
    whatIf: {
      path,
      typed,
      criteria,
      problems,
      changed: places !== said || asked.weights !== null,
      places: said,
    },
    severities: juror === null ? severities : [],
    ownSeverity:
      juror === null || severities.length < 2
        ? null
        : (severities.find(({ personId }) => personId === juror)?.effect ?? null),
  }
}

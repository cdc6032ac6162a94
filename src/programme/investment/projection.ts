import type { CivilDate } from '../../platform/dates.ts'
import { expectedOn as promisedOn } from '../portfolio/expected.ts'
import type { LivedPhase, ProductLife } from '../portfolio/life.ts'
import { standingOf } from '../portfolio/life-standing.ts'
import { expectedEnd, type Phase } from '../portfolio/phases.ts'
import { atRiskFrom, type Verdict } from './conditions.ts'
import { type DueCause, dueCommittee, type LastClosed } from './due.ts'
import type { InvestmentSettings } from './settings.ts'

/** Projection des échéances : what the overview lists of a product, from its facts alone. */
export interface Projected {
  dueOn: CivilDate | null
  windowFrom: CivilDate | null
  because: DueCause | null
  decidedOn: CivilDate | null
  moneyUntil: CivilDate | null
  riskOn: CivilDate | null
  meetsOn: CivilDate | null
}

export interface ProjectedFacts {
  life: Pick<ProductLife, 'lived' | 'ends' | 'pauses' | 'extensions'>
  phases: readonly Phase[]
  settings: InvestmentSettings
  lastClosed: LastClosed | null
  /** Conditions no committee has judged, with what the dossier to come proposes and since when. */
  open: readonly { dueOn: CivilDate; proposed: Verdict | ''; saidOn: CivilDate }[]
  meetsOn: CivilDate | null
}

// Everything recorded has happened by then: the due date does not depend on today.
const AFTER_EVERYTHING = '9999-12-31'

export function projectionOf({
  life,
  phases,
  settings,
  lastClosed,
  open,
  meetsOn,
}: ProjectedFacts): Projected {
  const { phase, since, ended, paused, expectedOn } = standingOf(life, AFTER_EVERYTHING)
  const usual = phases.find(each => each.phase === phase?.phase)
  const due = dueCommittee({
    phase:
      phase && since !== null
        ? {
            name: phase.phase,
            since,
            expectedEnd: expectedOn ?? (usual ? usualEnd(life, { phase, usual, since }) : null),
          }
        : null,
    lastClosed,
    settings,
    paused: paused !== null,
    ended,
  })
  const risks = open.map(({ dueOn, proposed, saidOn }) => atRiskFrom(dueOn, proposed, saidOn)).sort()
  return {
    dueOn: due?.dueOn ?? null,
    windowFrom: due?.windowFrom ?? null,
    because: due?.because ?? null,
    decidedOn: lastClosed?.decidedOn ?? null,
    moneyUntil: lastClosed?.moneyUntil ?? null,
    riskOn: risks[0] ?? null,
    meetsOn,
  }
}

/** Nobody promised an end: the usual length of the phase, and the pauses it lived. */
const usualEnd = (
  { extensions, pauses }: ProjectedFacts['life'],
  { phase, usual, since }: { phase: LivedPhase; usual: Phase; since: CivilDate },
) => promisedOn({ ...phase, expectedOn: expectedEnd(usual, since) }, extensions, pauses, AFTER_EVERYTHING)

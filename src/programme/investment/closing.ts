import { mayLeave } from '../portfolio/leaving.ts'
import type { ProductLife } from '../portfolio/life.ts'
import { standingOf } from '../portfolio/life-standing.ts'
import { LEAVE_REFUSALS } from '../portfolio/life-wording.ts'
import type { Attendant } from './committee.ts'
import type { Condition } from './conditions.ts'
import type { DecisionContent } from './decision.ts'
import { type Missing, missingOf } from './missing.ts'
import type { InvestmentRecord } from './record.ts'
import { outcomeOf } from './stages.ts'

/** Clôture : what a committee cannot be closed without, and what its closing does to the product. */
export interface Closable {
  committee: { attendance: readonly Attendant[] }
  decision: DecisionContent | null
  life: ProductLife
  open: readonly Condition[]
  today: string
}

export interface Closure {
  missing: Missing[]
  /** What the life of the product would refuse, in words. */
  refusal: string | null
  current: string
  /** The stage it leads to; the same when it stays. */
  outcome: string
}

/** What closing a committee would do, as it is now. */
export interface ClosingPreview extends Closure {
  /** Null while something is missing. */
  releve: InvestmentRecord | null
  /** In hexadecimal; '' while something is missing. */
  fingerprint: string
  /** Who will be written to. */
  told: { address: string }[]
}

export function closureOf({ committee, decision, life, open, today }: Closable): Closure {
  const { stage, ended } = standingOf(life, today)
  const current = stage ?? ''
  const missing = missingOf({ decision, attendance: committee.attendance, open, current, today })
  const outcome = decision ? outcomeOf(decision, current) : ''
  if (missing.length > 0 || decision === null) return { missing, refusal: null, current, outcome }
  if (ended) return { missing, refusal: LEAVE_REFUSALS.ended, current, outcome }
  if (outcome === current) return { missing, refusal: null, current, outcome }
  const leaving = { cites: { decision: '' }, to: outcome, on: decision.effectiveOn }
  const may = mayLeave(life, leaving, today)
  return { missing, refusal: may.ok ? null : LEAVE_REFUSALS[may.reason], current, outcome }
}

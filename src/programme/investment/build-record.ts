import { type CivilDate, civilDate } from '../../platform/dates.ts'
import type { ProductLife } from '../portfolio/life.ts'
import { stageLabel } from '../portfolio/phases.ts'
import { type Attendant, lastDate, type MeetingDate } from './committee.ts'
import type { Condition } from './conditions.ts'
import type { DecisionContent } from './decision.ts'
import type { InvestmentRecord } from './record.ts'
import { goesOn, outcomeOf } from './stages.ts'

/** Relevé de décisions, tel qu’il serait signé : what a decision in draft says, once nothing is missing. */
export interface RecordOf {
  committee: { number: number; dates: readonly MeetingDate[]; attendance: readonly Attendant[] }
  life: Pick<ProductLife, 'name' | 'phases' | 'zone'>
  incubator: { name: string; administration: string }
  decision: DecisionContent
  open: readonly Condition[]
  /** The stage the product is in. */
  current: string
}

/** @throws when the decision says nothing yet: see missingOf */
export function buildRecord({
  committee,
  life,
  incubator,
  decision,
  open,
  current,
}: RecordOf): InvestmentRecord {
  const { kind } = decision
  if (kind === '') throw new Error('no decision')
  const meeting = lastDate(committee.dates)
  const outcome = outcomeOf(decision, current)
  const further = goesOn(outcome)
  return {
    kind: 'investment-committee',
    number: committee.number,
    product: life.name,
    incubator: incubator.name,
    administration: incubator.administration,
    metOn: civilDate(meeting.meetsAt, life.zone),
    place: meeting.place,
    decidedOn: decision.decidedOn,
    attendance: [...committee.attendance],
    judged: open.map(({ id, indicator, target, dueOn }) => ({
      indicator,
      target,
      dueOn,
      ...verdictOn(id, decision),
    })),
    decision: {
      kind,
      from: stageLabel(life.phases, current),
      to: stageLabel(life.phases, outcome),
      effectiveOn: outcome === current ? '' : decision.effectiveOn,
      reason: decision.reason,
      proofUntil: kind === 'continue-provisionally' ? decision.proofUntil : '',
    },
    conditions: further ? decision.conditions : [],
    money: further ? decision.money.map(({ amount, ...line }) => ({ ...line, amount: amount ?? 0 })) : [],
    days: further ? decision.days.map(({ skill, days }) => ({ skill, days: days ?? 0 })) : [],
    signed: { name: decision.signedName, capacity: decision.signedCapacity },
  }
}

function verdictOn(id: string, { verdicts }: DecisionContent) {
  const said = verdicts.find(({ conditionId }) => conditionId === id)
  return { verdict: said?.verdict || ('not-kept' as const), result: said?.result ?? '' }
}

/** When the first of the moneys granted ends; null when none is. */
export const moneyUntilOf = ({ money }: Pick<InvestmentRecord, 'money'>): CivilDate | null =>
  money.map(({ until }) => until).sort()[0] ?? null

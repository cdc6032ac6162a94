import { z } from 'zod'
import { DECISION_KINDS } from './committee.ts'
import { VERDICTS } from './conditions.ts'

/** Décision d'un comité, en projet : '' or null while something is not known yet; dates are 'YYYY-MM-DD'. */
const line = z.string().max(300)
const text = z.string().max(5_000)
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)
const count = z.number().int().min(0).nullable()
const verdict = z.enum(['', ...VERDICTS])

export const MOST_ROWS = 20

const money = z.strictObject({ funder: line, amount: count, until: date })

export const decisionSchema = z.strictObject({
  kind: z.enum(['', ...DECISION_KINDS]),
  decidedOn: date,
  /** A phase of the incubator, 'operated' or 'transferred'. Not read when it stops. */
  nextStage: z.string().max(60),
  effectiveOn: date,
  reason: text,
  proofUntil: date,
  signedName: line,
  signedCapacity: line,
  verdicts: z.array(z.strictObject({ conditionId: z.string(), verdict, result: text })),
  conditions: z.array(z.strictObject({ indicator: line, target: line, dueOn: date })).max(MOST_ROWS),
  money: z.array(money).max(MOST_ROWS),
  days: z.array(z.strictObject({ skill: line, days: count })).max(MOST_ROWS),
})
export type DecisionContent = z.infer<typeof decisionSchema>

import type { Act } from '../../platform/act.ts'
import type { DecisionOutcome } from '../applications/decision.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { type CommonDecision, type CommonPreview, previewTitle } from './common-decision.ts'
import { decideRemaining } from './decide-remaining-actions.ts'
import { REMAINING_CHANGED } from './ranking-wording.ts'
import { digestOf, problemsOf, type ReasonProblem } from './shortlist.ts'
import { listRemaining } from './shortlist-store.ts'
import { type DecisionFields, type TypedDecision, typedDecision } from './typed-decision.ts'

/** What a form on all that is left leads to; `R` is the answer to the browser. */
export interface CommonAnswers<O, R> {
  /** Back to the form, with what is to mend, if anything. */
  form(typed: TypedDecision, problems: ReasonProblem[]): Promise<R>
  preview(read: CommonPreview<O>): R | Promise<R>
  done(): R
  notFound(): R
}

/** Who, how many, which text: what was typed is read again before anything is recorded. */
export async function previewCommon<O extends DecisionOutcome, R>(
  { db }: Act,
  { callId, stage, outcomeIn }: CommonDecision<O>,
  fields: DecisionFields,
  answers: CommonAnswers<O, R>,
  refusal: string | null = null,
): Promise<R> {
  const typed = typedDecision(fields)
  const { reason } = typed
  const outcome = outcomeIn(typed.outcome)
  const problems = problemsOf(outcome, reason)
  if (outcome === null || problems.length > 0) return answers.form(typed, problems)
  const left = await listRemaining(db, callId, stage)
  if (left.length === 0 && refusal === null) return answers.done()
  const digest = digestOf(left.map(({ id }) => id))
  return answers.preview({
    title: previewTitle(outcome, left.length),
    outcome,
    reason,
    left,
    digest,
    refusal,
  })
}

/** Decides as it was read; shown again, with a sentence, when what is left had changed. */
export async function decideCommon<O extends DecisionOutcome, R>(
  act: Act,
  about: CommonDecision<O>,
  fields: DecisionFields,
  answers: CommonAnswers<O, R>,
): Promise<R> {
  const typed = typedDecision(fields)
  if (fields.has('modifier')) return answers.form(typed, [])
  const outcome = about.outcomeIn(typed.outcome)
  const problems = problemsOf(outcome, typed.reason)
  if (outcome === null || problems.length > 0) return answers.form(typed, problems)
  const { callId, stage } = about
  const said = { callId, stage, outcome, reason: typed.reason, seen: fields.text('vu') }
  const decided = await decideRemaining(act, said)
  if (decided.ok) return answers.done()
  if (decided.reason === 'not-found') return answers.notFound()
  const why = decided.reason === 'changed-meanwhile' ? REMAINING_CHANGED : DECIDE_REFUSALS[decided.reason]
  return previewCommon(act, about, fields, answers, why)
}

import { addDays, addMonths, type CivilDate, civilDate } from '../../platform/dates.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { nextWorkingDay } from '../../platform/working-days.ts'
import type { DecisionOutcome } from '../applications/decision.ts'
import { holidaysOf, type Incubator } from '../incubators/incubator.ts'
import { isUnfavourable } from './announcement.ts'

/** Demande de réexamen : asked by the applicant within two months, followed and answered by the incubator. */
export interface Reexamination {
  id: string
  applicationId: string
  askedBy: string
  askedAt: Date
  request: string
  answer: string
  verdict: Verdict | null
  answeredBy: string
  answeredAt: Date | null
}

export const VERDICTS = ['maintained', 'changed'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_SLUGS: Record<Verdict, string> = { maintained: 'maintenue', changed: 'changee' }

export const LONGEST_REQUEST = 8000
export const LONGEST_ANSWER = 8000
export const DAYS_TO_ANSWER_MONTHS = 2

/** Full months: the day of the letter and the last day do not count, a last day off moves to a worked one. */
export function lastDayToAsk(moment: Date, incubator: Pick<Incubator, 'holidays' | 'zone'>): CivilDate {
  const after = addDays(addMonths(civilDate(moment, incubator.zone), 2), 1)
  return nextWorkingDay(after, holidaysOf(incubator))
}

/** Past that day, silence is a refusal the person can take to the tribunal. */
export const lastDayToAnswer = (askedAt: Date, zone: string): CivilDate =>
  addMonths(civilDate(askedAt, zone), DAYS_TO_ANSWER_MONTHS)

/** Whether an answer was given to a demand about the last decision told: a new decision can be contested anew. */
export const isAnswered = (
  known: readonly Pick<Reexamination, 'askedAt' | 'verdict'>[],
  last: { moment: Date } | null | undefined,
): boolean => known.some(({ askedAt, verdict }) => verdict !== null && last != null && askedAt >= last.moment)

export type AskRefusal =
  | 'not-contestable'
  | 'too-late'
  | 'already-open'
  | 'already-answered'
  | 'request-missing'
  | 'request-too-long'

export function askReexamination(
  request: string,
  {
    last,
    open,
    answered,
    incubator,
    now,
  }: {
    /** The last decision the person was told. */
    last: { outcome: DecisionOutcome; moment: Date } | null
    open: boolean
    /** Whether this very decision was already examined again. */
    answered: boolean
    incubator: Pick<Incubator, 'holidays' | 'zone'>
    now: Date
  },
): Outcome<{ request: string }, AskRefusal> {
  if (!last || !isUnfavourable(last.outcome)) return refused('not-contestable')
  if (open) return refused('already-open')
  if (answered) return refused('already-answered')
  if (civilDate(now, incubator.zone) > lastDayToAsk(last.moment, incubator)) return refused('too-late')
  const text = request.trim()
  if (text === '') return refused('request-missing')
  if (text.length > LONGEST_REQUEST) return refused('request-too-long')
  return done({ request: text })
}

export type AnswerRefusal = 'verdict-missing' | 'answer-missing' | 'answer-too-long' | 'answered-meanwhile'

export function answerReexamination(
  said: { verdict: string; answer: string },
  kept: Pick<Reexamination, 'verdict'>,
): Outcome<{ verdict: Verdict; answer: string }, AnswerRefusal> {
  if (kept.verdict !== null) return refused('answered-meanwhile')
  const verdict = VERDICTS.find(each => VERDICT_SLUGS[each] === said.verdict)
  if (!verdict) return refused('verdict-missing')
  const answer = said.answer.trim()
  if (answer === '') return refused('answer-missing')
  if (answer.length > LONGEST_ANSWER) return refused('answer-too-long')
  return done({ verdict, answer })
}

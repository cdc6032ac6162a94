import { cleanText } from '../calls/fields/clean.ts'

/** Question d'un agent, before applying : to the team first, to everyone only once reworded and published. */
export interface AgentQuestion {
  id: string
  callId: string
  address: string
  body: string
  askedAt: Date
  confirmedAt: Date | null
  answer: string
  answeredAt: Date | null
  answeredBy: string
  setAsideAt: Date | null
  published: { question: string; answer: string } | null
}

export interface PublishedAnswer {
  question: string
  answer: string
}

export const LONGEST_QUESTION = 2000
export const LONGEST_ANSWER = 5000
/** A published question is one line of the page. */
export const LONGEST_PUBLISHED = 300

export type QuestionState = 'to-confirm' | 'waiting' | 'answered' | 'set-aside'
export function stateOfQuestion(
  of: Pick<AgentQuestion, 'confirmedAt' | 'answeredAt' | 'setAsideAt'>,
): QuestionState {
  if (of.confirmedAt === null) return 'to-confirm'
  if (of.answeredAt !== null) return 'answered'
  return of.setAsideAt === null ? 'waiting' : 'set-aside'
}

export type QuestionProblem = 'question-missing' | 'question-too-long'
export function readQuestion(typed: string): { body: string } | { problem: QuestionProblem } {
  const body = cleanText(typed)
  if (body.trim() === '') return { problem: 'question-missing' }
  return body.length > LONGEST_QUESTION ? { problem: 'question-too-long' } : { body }
}

export type AnswerProblem = 'answer-missing' | 'answer-too-long' | 'public-question-missing'
export interface TypedAnswer {
  answer: string
  publish: boolean
  question: string
}

export function readAnswer(typed: TypedAnswer): TypedAnswer | { problem: AnswerProblem } {
  const answer = cleanText(typed.answer)
  const question = cleanText(typed.question).replace(/\s+/g, ' ').trim()
  if (answer.trim() === '') return { problem: 'answer-missing' }
  if (answer.length > LONGEST_ANSWER) return { problem: 'answer-too-long' }
  if (typed.publish && (question === '' || question.length > LONGEST_PUBLISHED))
    return { problem: 'public-question-missing' }
  return { answer, publish: typed.publish, question }
}

import type { CivilDate } from '../../platform/dates.ts'
import { withoutInvisible } from '../applications/answers.ts'

/** Échange : what those who carry an application and the team write to each other, message by message. */
export type Side = 'applicant' | 'team'

export interface Message {
  number: number
  side: Side
  /** Who wrote it, '' when their account is closed. */
  author: string
  body: string
  writtenAt: Date
  /** Of the applicant's: the day an answer was promised by. */
  promisedOn: CivilDate | null
}

export interface Settled {
  number: number
  settledAt: Date
}

export const LONGEST_MESSAGE = 5000
export const isToken = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export type MessageProblem = 'empty' | 'too-long'

// What would write a line of an e-mail backwards.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

/** What was typed, cleaned of what cannot be seen; or why it cannot be sent. */
export function readMessage(typed: string): { body: string } | { problem: MessageProblem } {
  const body = withoutInvisible(typed).replace(DIRECTION, '').trim()
  if (body === '') return { problem: 'empty' }
  return [...body].length > LONGEST_MESSAGE ? { problem: 'too-long' } : { body }
}

/** The first message that waits for the team: neither answered since, nor said to ask for no answer. */
export function waitingIn(messages: readonly Message[], settled: readonly Settled[]): Message | undefined {
  const answered = Math.max(
    0,
    ...messages.filter(({ side }) => side === 'team').map(({ number }) => number),
    ...settled.map(({ number }) => number),
  )
  return messages.find(({ side, number }) => side === 'applicant' && number > answered)
}

/** How many of the other side's messages someone has not read yet. */
export const unreadIn = (messages: readonly Message[], mine: Side, readUpTo: number): number =>
  messages.filter(({ side, number }) => side !== mine && number > readUpTo).length

import { describe, expect, it } from 'vitest'
import { type Message, readMessage, type Side, unreadIn, waitingIn } from './message.ts'

const at = new Date('2026-11-10T10:00:00Z')
const thread = (...sides: Side[]): Message[] =>
  sides.map((side, index) => ({
    number: index + 1,
    side,
    author: '',
    body: 'x',
    writtenAt: at,
    promisedOn: side === 'applicant' ? '2026-11-13' : null,
  }))

describe('a message', () => {
  it('is what was typed, without what cannot be seen around or inside it', () => {
    expect(readMessage('  Bonjour\u202e, à\u0000 vous\n')).toEqual({ body: 'Bonjour, à vous' })
  })
  it('is refused when it is empty, or holds only what cannot be seen', () => {
    expect(readMessage(' \u0000\n ')).toEqual({ problem: 'empty' })
  })
  it('holds 5,000 signs at most, an emoji being one', () => {
    expect(readMessage('🌱'.repeat(5000))).toEqual({ body: '🌱'.repeat(5000) })
    expect(readMessage('🌱'.repeat(5001))).toEqual({ problem: 'too-long' })
  })
})

describe('what waits in a thread', () => {
  it('is the first message since the team answered', () => {
    expect(waitingIn(thread('applicant', 'team', 'applicant', 'applicant'), [])?.number).toBe(3)
  })
  it('is nothing once the team answered, nor when only the team wrote', () => {
    expect(waitingIn(thread('applicant', 'team'), [])).toBeUndefined()
    expect(waitingIn(thread('team'), [])).toBeUndefined()
  })
  it('is only what came after the message said to ask for no answer', () => {
    const settled = [{ number: 1, settledAt: at }]
    expect(waitingIn(thread('applicant'), settled)).toBeUndefined()
    expect(waitingIn(thread('applicant', 'applicant'), settled)?.number).toBe(2)
  })
})

it('counts as unread what the other side wrote since, never one’s own', () => {
  expect(unreadIn(thread('applicant', 'team', 'team'), 'applicant', 2)).toBe(1)
  expect(unreadIn(thread('applicant', 'applicant'), 'applicant', 0)).toBe(0)
})

import { describe, expect, it } from 'vitest'
import { endOfDay, PARIS, startOfDay } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import { type Announced, completionOf, lastWord, newsOf } from './announced.ts'
import { type ApplicationFacts, deadlineOf, send } from './application.ts'
import { DEFAULT_FORM } from './form.ts'

const MOMENT = new Date('2026-03-20T08:00:00Z')
const word = (said: Partial<Announced>): Announced => ({
  stage: 'screening',
  number: 1,
  outcome: 'admissible',
  reason: 'R',
  rank: null,
  dueOn: null,
  moment: MOMENT,
  ...said,
})
const toComplete = (dueOn: string, moment = MOMENT) => word({ outcome: 'to-complete', dueOn, moment })

describe('the last word', () => {
  it('is the last decision of the last stage, whatever the order they were announced in', () => {
    const [first, second] = [word({}), word({ number: 2 })]
    const later = word({ stage: 'shortlist', outcome: 'shortlisted' })
    expect(lastWord([later, second, first])).toBe(later)
    expect(lastWord([second, first])).toBe(second)
    expect(lastWord([])).toBeUndefined()
  })
})

const call = (closes: string): Call => ({
  id: 'c',
  incubatorId: 'i',
  slug: 's',
  opensAt: startOfDay('2026-01-05', PARIS),
  closesAt: endOfDay(closes, PARIS),
  publishedAt: new Date(0),
})
const answers = new Map(
  DEFAULT_FORM.filter(({ required }) => required).map(({ id, kind }) => [id, kind === 'choice' ? 'oui' : id]),
)
const facts = (current: string, sentAt: Date): ApplicationFacts => ({
  withdrawnAt: null,
  current,
  sendings: [{ number: 1, sentAt, confirmedAt: sentAt, canonical: 'A' }],
})

describe('completing after the call has closed', () => {
  // Both changes of the clock, and ordinary days.
  it.each(['2026-03-29', '2026-10-25', '2026-12-31', '2027-02-03'])(
    'is possible until 23:59:59.999 on %s in Paris, and refused one millisecond later',
    dueOn => {
      const closed = call('2026-03-10')
      const completion = completionOf(toComplete(dueOn), PARIS)
      const end = completion?.until.getTime() ?? 0
      const by = (now: number) =>
        send(facts('B', new Date('2026-03-09')), answers, DEFAULT_FORM, closed, new Date(now), completion)
      expect(by(end - 1)).toEqual({ ok: true, value: { number: 2 } })
      expect(by(end)).toEqual({ ok: false, reason: 'completion-over' })
      expect(by(end + 1000)).toEqual({ ok: false, reason: 'completion-over' })
      const clock = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, timeStyle: 'medium' })
      expect(clock.format(end - 1)).toBe('23:59:59')
    },
  )

  it('is not possible without having been asked', () => {
    const now = new Date('2026-03-21T10:00:00Z')
    for (const completion of [null, completionOf(word({}), PARIS), completionOf(undefined, PARIS)])
      expect(
        send(facts('B', MOMENT), answers, DEFAULT_FORM, call('2026-03-10'), now, completion),
      ).toMatchObject({ reason: 'call-closed' })
  })

  it('asks for a text that has changed; a second click is the first one', () => {
    const completion = completionOf(toComplete('2026-03-29'), PARIS)
    const now = new Date('2026-03-21T10:00:00Z')
    const by = (sentAt: Date) =>
      send(facts('A', sentAt), answers, DEFAULT_FORM, call('2026-03-10'), now, completion)
    expect(by(new Date('2026-03-09'))).toMatchObject({ reason: 'nothing-completed' })
    expect(by(now)).toMatchObject({ reason: 'unchanged' })
  })

  it('never shortens the call itself', () => {
    const completion = completionOf(toComplete('2026-03-29'), PARIS)
    expect(deadlineOf(call('2026-04-10'), completion)).toEqual(endOfDay('2026-04-10', PARIS))
    expect(deadlineOf(call('2026-03-10'), completion)).toEqual(endOfDay('2026-03-29', PARIS))
    const now = new Date('2026-04-02T10:00:00Z')
    expect(
      send(facts('B', MOMENT), answers, DEFAULT_FORM, call('2026-04-10'), now, completion),
    ).toMatchObject({ ok: true })
  })
})

describe('what has become of what was asked', () => {
  const asked = toComplete('2026-03-29')
  const completion = completionOf(asked, PARIS)
  const end = completion?.until ?? MOMENT
  it.each([
    ['to-complete', new Date('2026-03-09'), new Date(end.getTime() - 1)],
    ['completion-over', new Date('2026-03-09'), end],
    ['completed', MOMENT, new Date(end.getTime() - 1)],
    ['completed', MOMENT, end],
  ])('is %s', (news, sentAt, now) => {
    expect(newsOf(asked, completion, sentAt, now)).toBe(news)
  })
})

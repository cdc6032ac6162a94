import { describe, expect, it } from 'vitest'
import { addDays, endOfDay, PARIS, startOfDay } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import type { Dates } from '../calls/milestones.ts'
import { completionOf, type News } from './announced.ts'
import { newsHeadline, newsLines, newsWords } from './announced-wording.ts'
import { APPLICATION_STATUSES, type ApplicationStatus } from './application.ts'
import { nextLines } from './follow-words.ts'

const DAY_WRITTEN = /\d{1,2}(er)? (janvier|février|mars|avril|novembre|décembre) \d{4}/

const call: Call = {
  id: 'c',
  incubatorId: 'i',
  slug: 's',
  opensAt: startOfDay('2026-03-01', PARIS),
  closesAt: endOfDay('2026-03-10', PARIS),
  publishedAt: new Date(0),
}
const dates: Dates = {
  opensOn: '2026-03-01',
  closesOn: '2026-03-10',
  preselectionOn: '2026-03-12',
  selectionOn: '2026-03-27',
  answersOn: '2026-03-29',
  onboardingOn: '2026-04-07',
  investigationOn: '2026-04-27',
}
const OPEN = new Date('2026-03-05T10:00:00Z')
const CLOSED = new Date('2026-03-12T10:00:00Z')

describe('« Où en est ma candidature » before anything is announced', () => {
  const lines = (status: ApplicationStatus, now: Date) =>
    nextLines({
      status,
      call,
      zone: PARIS,
      now,
      answersOn: dates.answersOn,
      contact: 'e@s.example',
      lastSentAt: new Date(now.getTime() - 3_600_000),
    })

  it.each(APPLICATION_STATUSES.flatMap(status => [OPEN, CLOSED].map(now => [status, now] as const)))(
    'says what comes next of one that is %s on %s, and by which day',
    (status, now) => {
      const said = lines(status, now)
      expect(said.length).toBeGreaterThan(0)
      if (status !== 'withdrawn') expect(said.join(' ')).toMatch(DAY_WRITTEN)
      // What was decided is of no part of it.
      expect(said.join(' ')).not.toMatch(/recevable|présélectionn|lauréat|retenue/)
    },
  )

  it('says of each status something else', () => {
    for (const now of [OPEN, CLOSED]) {
      const all = APPLICATION_STATUSES.map(status => lines(status, now).join(' '))
      expect(new Set(all).size).toBe(APPLICATION_STATUSES.length)
    }
  })
})

describe('« Où en est ma candidature » once announced', () => {
  const asked = completionOf(
    {
      stage: 'screening',
      number: 1,
      outcome: 'to-complete',
      reason: 'R',
      rank: null,
      dueOn: '2026-03-20',
      moment: CLOSED,
    },
    PARIS,
  )
  const NEWS: Record<News, { dated: boolean; asked: boolean }> = {
    'to-complete': { dated: true, asked: true },
    completed: { dated: true, asked: true },
    'completion-over': { dated: true, asked: true },
    admissible: { dated: true, asked: false },
    'not-admissible': { dated: false, asked: false },
    shortlisted: { dated: true, asked: false },
    'not-shortlisted': { dated: false, asked: false },
    laureate: { dated: true, asked: false },
    reserve: { dated: false, asked: false },
    'not-selected': { dated: false, asked: false },
  }

  it.each(Object.entries(NEWS) as [News, { dated: boolean; asked: boolean }][])(
    'says what comes next of one that is %s',
    (news, { dated, asked: completing }) => {
      const completion = completing ? asked : null
      const now = news === 'completion-over' ? new Date('2026-03-21T10:00:00Z') : CLOSED
      const lines = newsLines({
        news,
        word: { rank: 3 },
        completion,
        status: 'sent',
        call,
        dates,
        zone: PARIS,
        now,
      })
      expect(lines.length).toBeGreaterThan(0)
      expect(DAY_WRITTEN.test(lines.join(' '))).toBe(dated)
      // Without a date to come, there is a letter that says why and what remains possible.
      if (!dated) expect(lines.join(' ')).toContain('Le courrier donne les raisons')
      expect(newsHeadline(news)).not.toBe('')
      expect(newsWords(news, completion)).not.toBe('')
    },
  )

  it('promises no day that is past', () => {
    const late = new Date(endOfDay(addDays(dates.investigationOn, 1), PARIS))
    for (const news of ['admissible', 'shortlisted', 'laureate'] as const) {
      const said = newsLines({
        news,
        word: { rank: null },
        completion: null,
        status: 'sent',
        call,
        dates,
        zone: PARIS,
        now: late,
      })
      expect(said.join(' ')).not.toMatch(DAY_WRITTEN)
    }
  })
})

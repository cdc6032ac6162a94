import { describe, expect, it } from 'vitest'
import { PARIS } from '../../platform/dates.ts'
import { acceptsSending } from './application.ts'
import { graceOverWords, graceWords } from './closed-words.ts'
import { graceOf, runningGrace, SEND_PAGE_MS, type Work } from './grace.ts'

const CLOSES = new Date('2026-11-10T23:00:00Z')
const call = { opensAt: new Date('2026-11-01T00:00:00Z'), closesAt: CLOSES, publishedAt: new Date(0) }
const around = (seconds: number) => new Date(CLOSES.getTime() + seconds * 1000)
const LONG_AGO = around(-86_400)

const work = (said: Partial<Work>): Work => ({
  savedAt: LONG_AGO,
  sendPageAt: null,
  sentAt: null,
  graceMinutes: 10,
  ...said,
})

describe('the grace after closing', () => {
  it.each<[string, Partial<Work>, number | null]>([
    ['nothing was done for a day', {}, null],
    ['it was saved in the last ten minutes', { savedAt: around(-600) }, 600],
    ['it was saved a second too early', { savedAt: around(-601) }, null],
    ['it is being saved in the grace', { savedAt: around(30) }, 600],
    ['the page that sends was opened in the last hour', { sendPageAt: around(-SEND_PAGE_MS / 1000) }, 600],
    ['that page was opened earlier', { sendPageAt: around(-SEND_PAGE_MS / 1000 - 1) }, null],
    ['that page was opened after closing', { sendPageAt: around(1) }, null],
    ['it was sent since the last save', { savedAt: around(-60), sentAt: around(-30) }, null],
    ['it was corrected since it was sent', { savedAt: around(-30), sentAt: around(-60) }, 600],
    ['that page was opened, then it was sent', { sendPageAt: around(-60), sentAt: around(-30) }, null],
    ['the call gives none', { savedAt: around(-1), graceMinutes: 0 }, null],
    ['the call gives an hour', { savedAt: around(-3000), graceMinutes: 60 }, 3600],
  ])('when %s', (_, said, seconds) => {
    expect(graceOf(work(said), call)).toEqual(seconds === null ? null : around(seconds))
  })

  it('runs from the first instant after closing to the last before its end, and at no other', () => {
    const writing = work({ savedAt: around(-5) })
    const running = [-1, 0, 599, 600].map(at => runningGrace(writing, call, around(at)) !== null)
    expect(running).toEqual([false, true, true, false])
    const accepted = [-1, 0, 599.999, 600].map(at => acceptsSending(call, null, around(at), writing))
    expect(accepted).toEqual([true, true, true, false])
    expect(acceptsSending(call, null, around(0), work({}))).toBe(false)
  })

  it('is said with its two hours, and once over with the one that was left', () => {
    const whole = { ...call, id: 'c', incubatorId: 'i', slug: 's' }
    expect(graceWords(call, around(600), PARIS)).toBe(
      'L’appel est clos depuis 23 h 59 ; vous écriviez : vous avez jusqu’à 0 h 09 pour envoyer.',
    )
    const writing = work({ savedAt: around(-5) })
    expect(graceOverWords(writing, whole, PARIS, around(599))).toBe('')
    expect(graceOverWords(writing, whole, PARIS, around(600))).toContain('vous aviez jusqu’à 0 h 09')
    expect(graceOverWords(work({}), whole, PARIS, around(600))).toBe('')
  })
})

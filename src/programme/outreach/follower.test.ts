import { describe, expect, it } from 'vitest'
import { noticeInstants, noticesDue } from './follower.ts'

const call = (opensAt: string, closesAt: string) => ({
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
  incubator: { zone: 'Europe/Paris' },
})
// From 20 October to 3 November at 23 h 59, the clocks changing in between.
const usual = call('2026-10-19T22:00:00Z', '2026-11-03T23:00:00Z')

describe('the two e-mails of a call that is followed', () => {
  it('are due at eight in the morning, the day it opens and two days before its last day', () => {
    expect(noticeInstants(usual)).toEqual({
      opening: new Date('2026-10-20T06:00:00Z'),
      closing: new Date('2026-11-01T07:00:00Z'),
    })
  })

  it.each([
    ['2026-10-19T21:59:59Z', []],
    ['2026-10-20T05:59:59Z', []],
    ['2026-10-20T06:00:00Z', ['opening']],
    ['2026-11-01T06:59:59Z', ['opening']],
    ['2026-11-01T07:00:00Z', ['opening', 'closing']],
    ['2026-11-03T22:59:59Z', ['opening', 'closing']],
    ['2026-11-03T23:00:00Z', []],
  ])('at %s: %j', (now, due) => expect(noticesDue(usual, new Date(now))).toEqual(due))

  it('does not say it closes before it says it opens, when it lasts a day or two', () => {
    const short = call('2026-10-19T22:00:00Z', '2026-10-21T22:00:00Z')
    expect(noticeInstants(short).closing).toEqual(new Date('2026-10-21T06:00:00Z'))
    expect(noticesDue(short, new Date('2026-10-20T07:00:00Z'))).toEqual(['opening'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openThreads, type Threads } from '../../../../test/thread-bed.ts'
import { getDelay } from '../store/delays.ts'
import { countWaiting, listThreads } from '../store/queue.ts'
import { getThread } from '../store/threads.ts'
import { setDelay } from './set-delay.ts'
import { settleThread } from './settle-thread.ts'

const FRIDAY = new Date('2026-11-13T10:00:00Z')

describe('the queue and its promises', () => {
  let bed: Threads
  beforeAll(async () => {
    bed = await openThreads()
  })
  afterAll(() => bed.drop())
  const queue = async () =>
    (await listThreads(bed.db, bed.call.id, bed.odile.actor.personId ?? '')).map(({ id }) => id)
  const setTo = (days: string, seen: string, by = bed.odile) =>
    setDelay(by, bed.call.incubatorId, { days, seen })

  it('puts first what was promised first, then what waits for nothing', async () => {
    const [late, answered, draft] = [
      await bed.application(true),
      await bed.application(true),
      await bed.application(false),
    ]
    await bed.write(bed.author, answered, 'applicant')
    await bed.write(at(bed.author, FRIDAY), draft, 'applicant')
    await bed.write(bed.author, late, 'applicant')
    await bed.write(at(bed.odile, FRIDAY), answered, 'team')
    expect(await queue()).toEqual([late, draft, answered])
    expect(await countWaiting(bed.db, bed.call.id, '2026-11-14')).toEqual({ waiting: 2, late: 1 })

    expect((await settleThread(bed.odile, late, '1')).ok).toBe(true)
    expect(await queue()).toEqual([draft, answered, late])
    expect((await settleThread(bed.odile, late, '1')).ok).toBe(true)
    expect((await getThread(bed.db, late)).settled).toHaveLength(1)
    await bed.write(at(bed.author, FRIDAY), late, 'applicant')
    expect(await countWaiting(bed.db, bed.call.id, '2026-11-14')).toEqual({ waiting: 2, late: 0 })
  })

  it('puts nothing aside beyond what was read, nor for those outside the team', async () => {
    const id = await bed.application(true)
    await bed.write(bed.author, id, 'applicant')
    expect(await settleThread(bed.odile, id, '2')).toEqual({ ok: false, reason: 'unknown-message' })
    expect(await settleThread(bed.odile, id, '')).toEqual({ ok: false, reason: 'unknown-message' })
    expect(await settleThread(bed.karim, id, '1')).toEqual({ ok: false, reason: 'not-found' })
    expect(await settleThread(bed.author, id, '1')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('promises two worked days until the incubator says otherwise; promises made stay', async () => {
    const id = await bed.application(true)
    await bed.write(bed.author, id, 'applicant')
    expect(await getDelay(bed.db, bed.call.incubatorId)).toEqual({ days: 2, number: 0 })
    expect((await setTo('5', '0')).ok).toBe(true)
    await bed.write(bed.author, id, 'applicant')
    expect((await getThread(bed.db, id)).messages.map(({ promisedOn }) => promisedOn)).toEqual([
      '2026-11-13',
      '2026-11-18',
    ])
  })

  it('refuses a delay that is none, one set over another, and whoever is not of the incubator', async () => {
    expect(await setTo('', '1')).toEqual({ ok: false, reason: 'not-a-delay' })
    expect(await setTo('3', '0')).toEqual({ ok: false, reason: 'changed-meanwhile' })
    // The same, clicked twice.
    expect((await setTo('5', '0')).ok).toBe(true)
    expect(await setTo('3', '1', bed.karim)).toEqual({ ok: false, reason: 'not-found' })
    expect(await setTo('3', '1', bed.author)).toEqual({ ok: false, reason: 'not-found' })
    expect((await getDelay(bed.db, bed.call.incubatorId)).days).toBe(5)
  })
})

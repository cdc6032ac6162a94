import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Announcements, openAnnouncements } from '../../../../test/announcement-bed.ts'
import { plantCrowd } from '../../../../test/announcement-crowd.ts'

const COUNT = 5000

describe('announcing to five thousand people', () => {
  let bed: Announcements
  beforeAll(async () => {
    bed = await openAnnouncements()
    await plantCrowd(bed.db, bed.call.id, COUNT, bed.now)
  })
  afterAll(() => bed.drop())

  it('is one click of a few seconds, then letters in batches that two workers share without doubling any', async () => {
    const started = performance.now()
    expect(await bed.announceStage('selection')).toMatchObject({ ok: true, value: { letters: COUNT } })
    const announced = performance.now() - started
    console.log(`5 000 courriers : préparés deux fois et annoncés en ${(announced / 1000).toFixed(1)} s`)
    expect(announced).toBeLessThan(30_000)
    const working = performance.now()
    const shared = await Promise.all([bed.work(), bed.work()])
    console.log(`5 000 courriers remis à l’envoi en ${((performance.now() - working) / 1000).toFixed(1)} s`)
    expect(shared[0] + shared[1]).toBe(COUNT)
    const { mails, letters } = await bed.db
      .selectFrom('letters')
      .select(eb => [
        eb.fn.count<number>('mail_id').distinct().as('mails'),
        eb.fn.countAll<number>().as('letters'),
      ])
      .executeTakeFirstOrThrow()
    expect([mails, letters]).toEqual([COUNT, COUNT])
    expect(await bed.work()).toBe(0)
  }, 120_000)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bed, openBed } from '../../../test/applications-bed.ts'
import { announceAndDeleteExpiredDrafts } from './actions/expired-drafts.ts'
import { listMine } from './list-store.ts'
import type { Cursor } from './reached.ts'
import { countApplications, listReceived } from './received-store.ts'

const DAY = 86_400_000

describe('the lists of applications', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
    // Many received at the same instant: pages must cut through them.
    const { db, call } = bed
    const act = bed.browser()
    await bed.start(act)
    const now = act.now
    await db
      .insertInto('applications')
      .values(
        Array.from({ length: 130 }, (_, n) => ({
          id: act.newId(),
          call_id: call.id,
          incubator_id: call.incubatorId,
          form_number: 1,
          created_at: now,
          updated_at: now,
          receipt: `TEST-${String(n).padStart(4, '0')}`,
          sent_at: new Date(now.getTime() - Math.floor(n / 60) * 1000),
          confirmed_at: n % 10 === 9 ? null : now,
          withdrawn_at: n % 10 === 8 ? now : null,
        })),
      )
      .execute()
  })
  afterAll(() => bed.drop())

  async function everyPage(): Promise<string[]> {
    const ids: string[] = []
    let after: Cursor | null = null
    for (;;) {
      const { rows, more }: Awaited<ReturnType<typeof listReceived>> = await listReceived(
        bed.db,
        bed.call.id,
        after,
      )
      ids.push(...rows.map(({ id }) => id))
      const last = rows.at(-1)
      if (!more || !last) return ids
      after = { sentAt: last.sentAt, id: last.id }
    }
  }

  it('show each received application once, page after page, the last sent first, and no draft', async () => {
    const all = await bed.db
      .selectFrom('applications')
      .selectAll()
      .where('call_id', '=', bed.call.id)
      .execute()
    const received = all
      .filter(({ confirmed_at }) => confirmed_at !== null)
      .sort((a, b) => (b.sent_at?.getTime() ?? 0) - (a.sent_at?.getTime() ?? 0) || (a.id < b.id ? -1 : 1))
    expect(await everyPage()).toEqual(received.map(({ id }) => id))
  })

  it('agree with the counts', async () => {
    const counts = await countApplications(bed.db, bed.call.id)
    expect(counts.received).toBe((await everyPage()).length)
    expect(counts.withdrawn).toBeGreaterThan(5)
    expect(counts.drafts).toBeGreaterThan(5)
  })

  it('show a browser only what it holds', async () => {
    const [mine, other] = [bed.browser(), bed.browser()]
    const id = await bed.start(mine)
    expect((await listMine(bed.db, mine.actor)).map(row => row.id)).toEqual([id])
    expect(await listMine(bed.db, other.actor)).toEqual([])
    expect(await listMine(bed.db, { personId: null, keys: [] })).toEqual([])
  })
})

describe('a draft never sent', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  it('is announced two weeks before, deleted after sixty days, and nothing sent ever is', async () => {
    const { db, closes } = bed
    const drafts = async () =>
      (
        await db
          .selectFrom('applications')
          .select('id')
          .where('confirmed_at', 'is', null)
          .where('call_id', '=', bed.call.id)
          .execute()
      ).length
    const sent = async () =>
      (await db.selectFrom('applications').select('id').where('confirmed_at', 'is not', null).execute())
        .length
    const letters = async () =>
      (await db.selectFrom('mails').select('id').where('kind', '=', 'draft-deletion').execute()).length
    const run = (days: number) =>
      announceAndDeleteExpiredDrafts({ ...bed.browser(), now: new Date(closes + days * DAY) }, '')
    const before = await sent()
    expect(await drafts()).toBe(1)
    await run(45)
    expect(await letters()).toBe(0)
    await run(47)
    await run(47)
    expect(await letters()).toBe(1)
    await run(59)
    expect(await drafts()).toBe(1)
    await run(62)
    await run(62)
    expect(await drafts()).toBe(0)
    expect(await letters()).toBe(1)
    expect(await sent()).toBe(before)
  })

  it('is kept as long as its incubator says, and never less than two weeks after the notice', async () => {
    const { db, closes } = bed
    const browser = bed.browser()
    const id = await bed.start(browser)
    await bed.save(browser, id, { titre: 'Encore un' })
    const kept = (days: number) => db.updateTable('incubators').set({ draft_kept_days: days }).execute()
    const run = (days: number) =>
      announceAndDeleteExpiredDrafts({ ...browser, now: new Date(closes + days * DAY) }, '')
    const there = async () =>
      (await db.selectFrom('applications').select('id').where('id', '=', id).execute()).length === 1
    await kept(90)
    await run(70)
    await run(85)
    expect(await there()).toBe(true)
    // Shortened after its notice of the 85th day: two weeks are left all the same.
    await kept(30)
    await run(91)
    await run(98)
    expect(await there()).toBe(true)
    await run(100)
    expect(await there()).toBe(false)
    await kept(60)
  })
})

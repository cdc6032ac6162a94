import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, later } from '../../../test/act.ts'
import { openAnnouncements } from '../../../test/announcement-bed.ts'
import { faultsOf } from '../../../test/records-bed.ts'
import { whereIs } from '../../../test/text-search.ts'
import { closeAccount } from './actions/close-account.ts'
import { listObstacles } from './store/obstacles.ts'

const SAID = { word: 'FERMER', withdraw: false, fresh: true }
const HOUR = 3_600_000
const LAUREATE = 'laureate@haute-vallee.example'
const WAITING = 'attend@haute-vallee.example'

describe('what prevents an account from being closed', () => {
  let bed: Awaited<ReturnType<typeof openAnnouncements>>
  let moment: Date
  let laureate: Awaited<ReturnType<typeof bed.decided>>
  let waiting: Awaited<ReturnType<typeof bed.decided>>
  beforeAll(async () => {
    bed = await openAnnouncements()
    moment = later(bed.now, HOUR)
    laureate = await bed.decided('laureate', { values: { titre: 'Les routes' }, address: LAUREATE })
    waiting = await bed.decided('not-selected', { address: WAITING })
    expect(await bed.announceStage('selection', moment)).toMatchObject({ ok: true })
  })
  afterAll(() => bed.drop())
  const kinds = async (personId: string | null, now: Date) =>
    (await listObstacles(bed.db, personId ?? '', now)).map(({ kind, of }) => `${kind}: ${of}`)

  it('says nothing of a laureate before the moment, and sends to the onboarding afterwards', async () => {
    expect(await kinds(laureate.author.actor.personId, bed.now)).toEqual([])
    expect(await kinds(laureate.author.actor.personId, moment)).toEqual(['laureate: Les routes'])
    expect(await closeAccount(at(laureate.author, moment), SAID)).toEqual({ ok: false, reason: 'obstacles' })
  })

  it('holds a juror until the choice is announced, and a head as long as nobody else is', async () => {
    const seat = await bed.seat('jury', { address: 'jure@autre.example', name: 'Une Jurée' })
    expect(await kinds(seat.personId, bed.now)).toHaveLength(1)
    expect((await kinds(seat.personId, bed.now))[0]).toMatch(/^running-seat: ./)
    expect(await kinds(seat.personId, moment)).toEqual([])
    expect(await kinds(bed.organiser.actor.personId, moment)).toEqual(['last-head: La Serre'])
  })

  it('holds who alone carries a living product, until their departure is recorded', async () => {
    const id = bed.act.newId()
    await bed.db
      .insertInto('products')
      .values({
        id,
        incubator_id: bed.call.incubatorId,
        application_id: laureate.id,
        slug: 'les-routes',
        name: 'Routes',
        created_by: null,
        created_at: bed.now,
      })
      .execute()
    expect(await kinds(laureate.author.actor.personId, moment)).toEqual(['product-lead: Routes'])
    const gone = { product_id: id, name: 'Zoé', role: 'intrapreneuse', share: null, starts_on: '2026-01-01' }
    await bed.db
      .insertInto('product_team')
      .values({
        ...gone,
        id: bed.act.newId(),
        ends_on: '2026-11-01',
        address: LAUREATE,
        address_key: LAUREATE,
        recorded_by: null,
        recorded_at: bed.now,
      })
      .execute()
    expect(await kinds(laureate.author.actor.personId, moment)).toEqual([])
    await bed.db.deleteFrom('product_team').where('product_id', '=', id).execute()
    await bed.db.deleteFrom('products').where('id', '=', id).execute()
  })

  it('holds nobody whose answer is only waiting: their letter goes nowhere', async () => {
    expect(await whereIs(bed.db, [WAITING])).toContain('letters.recipient')
    expect(await closeAccount(waiting.author, SAID)).toEqual({ ok: true, value: null })
    expect(await whereIs(bed.db, [WAITING])).toEqual(['mails.recipient'])
    await bed.work(moment)
    expect(await bed.mailsTo(WAITING)).toEqual([])
    expect(await bed.mailsTo(LAUREATE)).toHaveLength(1)
    expect(await faultsOf(bed.db)).toEqual([])
  })
})

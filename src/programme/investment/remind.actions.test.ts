import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DECISION,
  type InvestmentBed,
  must,
  openInvestment,
  PUBLIC_URL,
  STOP,
} from '../../../test/investment-bed.ts'
import { addDays } from '../../platform/dates.ts'
import { pauseProduct, resumeProduct } from '../portfolio/actions/pause-product.ts'
import { remind } from './actions/remind.ts'
import { postponeCommittee, setDate } from './actions/set-date.ts'

let bed: InvestmentBed
const remindOn = (day: string) => remind(bed.on(bed.act, day), PUBLIC_URL)
const rows = async (productId: string) =>
  (
    await bed.db
      .selectFrom('investment_reminders')
      .select(['kind', 'due_on'])
      .where('product_id', '=', productId)
      .orderBy('sent_at')
      .orderBy('kind')
      .execute()
  ).map(({ kind, due_on }) => `${kind} ${due_on}`)
const written = async () => (await bed.mails('investment-reminder')).length

describe('the reminders of one product, day after day over more than a year', () => {
  beforeAll(async () => {
    bed = await openInvestment()
  })
  afterAll(() => bed.drop())

  it('are each sent once, over both changes of the clock, then never for a product that stopped', async () => {
    const { id } = await bed.product()
    await must(bed.close(await bed.drafted(id)))
    const seen: string[] = []
    for (let day = '2026-03-17'; day < '2027-12-31'; day = addDays(day, 1)) {
      if (day === '2026-09-01') {
        const at = bed.on(bed.serre.organiser, day)
        await must(setDate(at, id, { day: '2026-10-26', time: '10:00', place: '', reason: '' }))
      }
      if (day === '2026-10-26') {
        const at = bed.on(bed.serre.organiser, day)
        const { id: committeeId } = await bed.db
          .selectFrom('investment_committees')
          .select('id')
          .where('product_id', '=', id)
          .where('number', '=', 2)
          .executeTakeFirstOrThrow()
        const said = { day: '2027-03-29', time: '10:00', place: '', reason: 'Grève' }
        await must(postponeCommittee(at, committeeId, said, 1))
      }
      // Three runs a day: the worker comes back each hour.
      for (const hour of ['00:10', '12:00', '23:50'])
        if ((await remind({ ...bed.act, now: new Date(`${day}T${hour}:00Z`) }, PUBLIC_URL)) > 0)
          seen.push(day)
    }
    expect(await rows(id)).toEqual([
      'coming 2026-09-16',
      'late 2026-09-16',
      'papers 2026-10-26',
      'eve 2026-10-26',
      'papers 2027-03-29',
      'eve 2027-03-29',
    ])
    expect(seen).toEqual(['2026-08-16', '2026-09-16', '2026-10-18', '2026-10-24', '2027-03-21', '2027-03-27'])
    // The organiser, the team, the sponsor.
    expect(await written()).toBe(6 * 3)
  }, 60_000)
})

describe('reminders', () => {
  beforeAll(async () => {
    bed = await openInvestment()
  })
  afterAll(() => bed.drop())

  it('after a jump of a year, say once that it is late, and nothing that is gone by', async () => {
    const { id } = await bed.product()
    await must(bed.close(await bed.drafted(id)))
    expect(await remindOn('2027-09-20')).toBe(1)
    expect(await remindOn('2027-09-20')).toBe(0)
    expect(await remindOn('2028-09-20')).toBe(0)
    expect(await rows(id)).toEqual(['late 2026-09-16'])
  })

  it('of two workers at once, are sent by one', async () => {
    const products = await Promise.all([1, 2, 3, 4].map(() => bed.product({ since: '2025-01-06' })))
    const before = await written()
    const counts = await Promise.all([1, 2, 3].map(() => remindOn('2026-04-01')))
    expect(counts.reduce((sum, count) => sum + count)).toBe(products.length)
    // One message for the organiser, one for each team and each sponsor.
    expect((await written()) - before).toBe(1 + 2 * products.length)
  })

  it('are never for a product that is stopped, or paused until it goes on', async () => {
    const [stopped, paused] = [await bed.product(), await bed.product()]
    const now = { ...STOP, 'decide-le': '2026-03-16', 'effet-le': '2026-03-17' }
    await must(bed.close(await bed.drafted(stopped.id, now)))
    const said = { kind: 'pause' as const, on: '2026-03-16', reason: 'Congé' }
    await must(pauseProduct(bed.serre.organiser, paused.id, said))
    expect(await remindOn('2026-06-01')).toBe(0)
    const back = bed.on(bed.serre.organiser, '2026-07-01')
    await must(resumeProduct(back, paused.id, { on: '2026-07-01' }))
    // Nine weeks from 12 January, and the 107 days it waited: 1 July.
    expect(await remindOn('2026-07-01')).toBe(1)
    expect(await rows(paused.id)).toEqual(['coming 2026-07-01'])
    expect(await rows(stopped.id)).toEqual([])
  })

  it('tell the organisers of the incubator and the team, no one of another', async () => {
    const { id, addresses } = await bed.product({ of: bed.autre, name: 'Ailleurs', since: '2026-06-01' })
    await remindOn('2026-07-20')
    expect(await rows(id)).toEqual(['coming 2026-08-03'])
    const mails = (await bed.mails('investment-reminder')).filter(({ body }) => body.includes(id))
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(
      [addresses.team, addresses.sponsor, 'organise@autre.example'].sort(),
    )
    expect(mails[0]?.title).toBe('Ailleurs : comité d’investissement à tenir sous 30 jours')
    expect(mails[0]?.body).toContain(`${PUBLIC_URL}/suivi/produits/${id}`)
  })

  it('say nothing of a decision in draft', async () => {
    const { id } = await bed.product({ name: 'Secret' })
    await bed.drafted(id, { ...DECISION, motif: 'Motif confidentiel' })
    await remindOn('2026-03-20')
    for (const { body, title } of await bed.mails('investment-reminder'))
      expect(`${title} ${body}`).not.toMatch(/confidentiel|Poursuite/)
  })
})

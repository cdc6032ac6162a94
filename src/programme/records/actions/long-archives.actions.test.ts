import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { carriedOut } from '../../../../test/elimination-bed.ts'
import { URL_BASE } from '../../../../test/onboarding-bed.ts'
import { openProductBed, type ProductBed } from '../../../../test/product-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { setDelay } from '../../messages/actions/set-delay.ts'
import { standDown } from '../../onboarding/actions/change-course.ts'
import { replaceLaureate } from '../../onboarding/actions/replace-laureate.ts'
import { addEnd } from '../../portfolio/actions/add-fact.ts'
import { projectStages } from '../../portfolio/actions/project-stages.ts'
import { listHeldBack } from '../store/due.ts'
import { findList, listItems } from '../store/lists.ts'
import { proposeElimination } from './propose-elimination.ts'

const FAR = new Date('2046-11-10T10:00:00Z')
const ENDED = '2027-11-10'

describe('the long archives of an incubator, twenty years later', () => {
  let bed: ProductBed
  let incubator: string
  /** In the order of the lists, the kinds each took. */
  const lists: string[][] = []
  beforeAll(async () => {
    bed = await openProductBed()
    incubator = bed.call.incubatorId
    await planted(bed)
  })
  afterAll(() => bed.drop())

  it('says what holds each before it may go', async () => {
    const held = await listHeldBack(bed.db, incubator, FAR)
    const by = (kind: string) => held.find(each => each.kind === kind)?.first.map(({ by }) => by)
    expect(by('call.published')?.[0]).toMatch(
      /^\d+ candidatures, \d+ mises en route, 1 séance, 1 procès-verbal/,
    )
    expect(by('onboarding.steps')).toEqual(['la mise en route qui a pris sa place'])
    expect(new Set(by('application.sent'))).toEqual(new Set(['le produit qui en est né', 'sa mise en route']))
  })

  it('goes list after list, each in its turn, and what is left holds together after each', async () => {
    const head = at(bed.organiser, FAR)
    while ((await proposeElimination(head, incubator)).ok) {
      const number = lists.length + 1
      await carriedOut(head, incubator, number)
      const items = await listItems(bed.db, (await findList(bed.db, incubator, number))?.id ?? '')
      expect(items.filter(({ keptBack }) => keptBack !== null)).toEqual([])
      lists.push([...new Set(items.map(({ kind }) => kind))])
      expect(await faultsOf(bed.db)).toEqual([])
      expect(number).toBeLessThan(8)
    }
    const turnOf = (kind: string) => lists.findIndex(kinds => kinds.includes(kind))
    for (const kind of [
      'product',
      'panel.minutes',
      'thread.delay',
      'training.resources',
      'investment.papers',
    ])
      expect(turnOf(kind), kind).toBe(0)
    expect(lists.findLastIndex(kinds => kinds.includes('application.sent'))).toBeGreaterThan(
      turnOf('product'),
    )
    expect(turnOf('call.published')).toBeGreaterThan(
      lists.findLastIndex(kinds => kinds.includes('application.sent')) - 1,
    )
    for (const table of ['calls', 'applications', 'products', 'onboardings', 'sittings', 'minutes'] as const)
      expect(
        await bed.db.selectFrom(table).select('id').where('incubator_id', '=', incubator).execute(),
        table,
      ).toEqual([])
  })

  it('keeps every line of the history, and who did what in none of those that reached their term', async () => {
    const { entries, kept } = await bed.db
      .selectFrom('journal as j')
      .leftJoin('journal_payloads as p', join =>
        join.onRef('p.subject', '=', 'j.subject').onRef('p.number', '=', 'j.number'),
      )
      .select(eb => [eb.fn.countAll<number>().as('entries'), eb.fn.count<number>('p.number').as('kept')])
      .where('j.incubator_id', '=', incubator)
      .where('j.recorded_at', '<', new Date('2036-01-01T00:00:00Z'))
      .executeTakeFirstOrThrow()
    expect(entries).toBeGreaterThan(50)
    expect(kept).toBe(0)
  })
})

/** A product with a committee that ended, a place given to another, a sitting with its minutes, settings replaced. */
async function planted(bed: ProductBed): Promise<void> {
  const { db, organiser, now, call } = bed
  const by = { saved_by: organiser.actor.personId, saved_at: now }
  const reserve = await bed.selected('reserve', {}, 1)
  const { id: vacated } = await bed.laureate()
  await standDown(organiser, vacated, 'organiser', { reason: 'M', base: 0, publicUrl: URL_BASE })
  await replaceLaureate(organiser, vacated, { applicationId: reserve.id, reason: 'Un motif' })
  await bed.tell()
  await bed.open()
  const replacing = await bed.onboardingOf(reserve.id)
  await standDown(organiser, replacing, 'organiser', { reason: 'M', base: 0, publicUrl: URL_BASE })
  const product = await bed.launched()
  const decisionId = await bed.decision(product.id)
  await addEnd(organiser, product.id, {
    kind: 'stopped',
    onDate: ENDED,
    origin: 'decision',
    decisionId,
    reason: '',
  })
  await projectStages(organiser, product.id)
  const { id: committee } = await db
    .selectFrom('investment_committees')
    .select('id')
    .where('product_id', '=', product.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('investment_dossiers')
    .values({ committee_id: committee, number: 1, content: '{}', ...by })
    .execute()
  await db
    .insertInto('investment_reminders')
    .values({ product_id: product.id, due_on: ENDED, kind: 'coming', sent_at: now })
    .execute()
  const panel_id = await bed.panel('committee')
  const of = { incubator_id: call.incubatorId, panel_id }
  const sitting = { id: bed.act.newId(), held_on: '2026-11-09', created_at: now, created_by: null }
  await db
    .insertInto('sittings')
    .values({ ...of, ...sitting })
    .execute()
  const content = '{"remarks":""}'
  const fingerprint = createHash('sha256').update(content).digest('hex')
  const closed = { closed_by: null, closed_at: now }
  await db
    .insertInto('minutes')
    .values({ id: bed.act.newId(), ...of, number: 1, content, fingerprint, ...closed })
    .execute()
  await setDelay(organiser, call.incubatorId, { days: '3', seen: '0' })
  await setDelay(organiser, call.incubatorId, { days: '4', seen: '1' })
  const resource = {
    title: 'Un guide',
    url: 'https://a.example',
    kind: 'link' as const,
    audiences: ['agents' as const],
  }
  const added = { incubator_id: call.incubatorId, ...resource, added_by: null, added_at: now }
  const first = bed.act.newId()
  await db
    .insertInto('resources')
    .values({ id: first, ...added, withdrawn_by: null, withdrawn_at: now, replaces_id: null })
    .execute()
  await db
    .insertInto('resources')
    .values({ id: bed.act.newId(), ...added, replaces_id: first })
    .execute()
}

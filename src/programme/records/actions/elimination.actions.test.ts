import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openAnnouncements } from '../../../../test/announcement-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { whereIs } from '../../../../test/text-search.ts'
import { findResults } from '../../announcement/results-store.ts'
import { findList, listItems } from '../store/lists.ts'
import { applyElimination, dropElimination } from './apply-elimination.ts'
import { exportElimination } from './export-elimination.ts'
import { proposeDueEliminations } from './propose-due.ts'
import { proposeElimination } from './propose-elimination.ts'
import { recordVisa } from './record-visa.ts'

const VISA = {
  name: 'Ada Roussel',
  capacity: 'directrice des archives',
  givenOn: '2032-01-10',
  reference: 'AD-7731',
}
const IN_SIX_YEARS = new Date('2032-01-05T10:00:00Z')
const NAME = 'Basile Tonnerre'

describe('an elimination list', () => {
  let bed: Awaited<ReturnType<typeof openAnnouncements>>
  let head: typeof bed.organiser
  let incubator: string
  let gone: string
  let laureate: string
  beforeAll(async () => {
    bed = await openAnnouncements()
    incubator = bed.call.incubatorId
    gone = (await bed.decided('not-selected', { values: { nom: NAME } })).id
    laureate = (await bed.decided('laureate')).id
    for (const stage of ['screening', 'shortlist', 'selection'] as const)
      expect(await bed.announceStage(stage)).toMatchObject({ ok: true })
    await bed.work()
    await bed.seat('jury', { address: 'jure@autre.example', name: 'Une Jurée' })
    const opened = { id: bed.act.newId(), incubator_id: incubator, call_id: bed.call.id }
    await bed.db
      .insertInto('onboardings')
      .values({ ...opened, application_id: laureate, opened_by: null, opened_at: bed.now, replaces_id: null })
      .execute()
    head = at(bed.organiser, IN_SIX_YEARS)
  })
  afterAll(() => bed.drop())
  const results = () => findResults(bed.db, bed.call.id, IN_SIX_YEARS)

  it('is proposed by its heads only, and not before something reached its term', async () => {
    expect(await proposeElimination(at(bed.otherOrganiser, IN_SIX_YEARS), incubator)).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await proposeElimination(bed.organiser, incubator)).toEqual({ ok: false, reason: 'nothing-due' })
    expect(await proposeElimination(head, incubator)).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await proposeElimination(head, incubator)).toEqual({ ok: false, reason: 'already-open' })
  })

  it('holds what reached its term, less what became a product, and no name', async () => {
    const list = await findList(bed.db, incubator, 1)
    const items = await listItems(bed.db, list?.id ?? '')
    const applications = items.filter(({ kind }) => kind === 'application.sent').map(({ id }) => id)
    expect(applications).toContain(gone)
    expect(applications).not.toContain(laureate)
    expect(items.map(({ kind }) => kind)).toContain('panel.seat')
    expect(JSON.stringify(items)).not.toContain(NAME)
    expect(JSON.stringify(items)).not.toContain('@')
  })

  it('is exported, then seen, then applied, in this order and by no one else', async () => {
    const word = 'éliminer'
    expect(await recordVisa(head, incubator, 1, VISA)).toEqual({ ok: false, reason: 'not-exported' })
    expect(await applyElimination(head, incubator, 1, word)).toEqual({ ok: false, reason: 'not-seen' })
    const exported = await exportElimination(head, incubator, 1)
    if (!exported.ok) throw new Error(exported.reason)
    const files = unzipSync(exported.value)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['liste.csv', 'application.sent.json']))
    const whole = Buffer.from(files['application.sent.json'] ?? []).toString()
    for (const table of ['application_sendings', 'application_decisions', 'letters', 'mails'])
      expect(whole).toContain(`"${table}"`)
    expect(whole).toContain(NAME)
    expect(whole).not.toContain('token_hash')
    expect(await recordVisa(head, incubator, 1, VISA)).toEqual({ ok: true, value: null })
    expect(await applyElimination(head, incubator, 1, 'oui')).toEqual({ ok: false, reason: 'word-wrong' })
    const other = at(bed.otherOrganiser, IN_SIX_YEARS)
    expect(await applyElimination(other, incubator, 1, word)).toEqual({ ok: false, reason: 'not-found' })
    expect(await whereIs(bed.db, [NAME])).not.toEqual([])

    const before = await results()
    expect(await applyElimination(head, incubator, 1, word)).toMatchObject({ ok: true })
    // The account is the person's still: its name goes when they close it.
    expect(await whereIs(bed.db, [NAME, 'Une Jurée', 'jure@autre.example'])).toEqual([
      'addresses.address',
      'addresses.key',
      'journal_payloads.payload',
      'people.name',
    ])
    expect(await results()).toEqual(before)
    expect(await faultsOf(bed.db)).toEqual([])
    expect(await applyElimination(head, incubator, 1, word)).toEqual({ ok: false, reason: 'settled' })
    expect(await dropElimination(head, incubator, 1)).toEqual({ ok: false, reason: 'settled' })
  })

  it('is proposed by the worker once a month, tells the heads, and eliminates nothing', async () => {
    await bed.decided('not-admissible', { values: { nom: 'Encore Une' } })
    const later = (days: number) => at(bed.act, new Date(IN_SIX_YEARS.getTime() + days * 86_400_000))
    const lists = () => bed.db.selectFrom('elimination_lists').select('number').execute()
    const before = (await lists()).length
    await proposeDueEliminations(later(10), 'https://p.example')
    expect((await lists()).length).toBe(before + 1) // of the other incubator
    await proposeDueEliminations(later(40), 'https://p.example')
    await proposeDueEliminations(later(41), 'https://p.example')
    expect((await lists()).length).toBe(before + 2)
    expect(await whereIs(bed.db, ['Encore Une'])).toContain('application_sendings.canonical')
    const mails = await bed.db
      .selectFrom('mails')
      .select('title')
      .where('kind', '=', 'elimination-proposed')
      .where('incubator_id', '=', incubator)
      .execute()
    expect(mails).toHaveLength(1)
  })
})

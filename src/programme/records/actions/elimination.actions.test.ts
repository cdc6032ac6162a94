import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openAnnouncements } from '../../../../test/announcement-bed.ts'
import { contentsOf, visaOn, work } from '../../../../test/elimination-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { whereIs } from '../../../../test/text-search.ts'
import { findResults } from '../../announcement/results-store.ts'
import { findExport } from '../store/exports.ts'
import { findList, listItems } from '../store/lists.ts'
import { applyElimination, dropElimination } from './apply-elimination.ts'
import { askExport } from './ask-export.ts'
import { proposeDueEliminations } from './propose-due.ts'
import { proposeElimination } from './propose-elimination.ts'
import { recordVisa } from './record-visa.ts'
import { takeExport } from './take-export.ts'

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
    const said = { visa: visaOn('2032-01-10'), seen: 1 }
    const refused = (reason: string) => ({ ok: false, reason })
    expect(await recordVisa(head, incubator, 1, said)).toEqual(refused('not-exported'))
    expect(await takeExport(head, incubator, 1)).toEqual(refused('not-exported'))
    expect(await applyElimination(head, incubator, 1, word)).toEqual(refused('not-seen'))
    const other = at(bed.otherOrganiser, IN_SIX_YEARS)
    expect(await askExport(other, incubator, 1)).toEqual(refused('not-found'))
    expect(await askExport(head, incubator, 1)).toMatchObject({ ok: true })
    expect(await recordVisa(head, incubator, 1, said)).toEqual(refused('not-exported'))
    await work(head)
    const list = await findList(bed.db, incubator, 1)
    const files = await contentsOf(bed.act, list?.id ?? '')
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['LISEZMOI.txt', 'SHA256SUMS', 'elimination.csv', 'versement.csv']),
    )
    // A letter of the answer is for the archives: the application it hangs on goes there whole.
    const [name] = Object.keys(files).filter(each => /^versement\/application\.sent-\d+\.jsonl$/.test(each))
    const whole = files[name ?? ''] ?? ''
    const lines = whole
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const mine = lines.find(({ id }) => id === gone)
    for (const table of ['application_sendings', 'application_decisions', 'letters', 'mails'])
      expect(Object.keys(mine.tables)).toContain(table)
    expect(whole).toContain(NAME)
    expect(whole).not.toContain('token_hash')
    for (const csv of ['elimination.csv', 'versement.csv']) expect(files[csv]).not.toContain(NAME)
    for (const sum of (files['SHA256SUMS'] ?? '').trim().split('\n')) {
      const [hash, of] = sum.split('  ')
      expect(
        createHash('sha256')
          .update(files[of ?? ''] ?? '')
          .digest('hex'),
        of,
      ).toBe(hash)
    }
    expect((await findExport(bed.db, list?.id ?? ''))?.fingerprint).toBe(
      createHash('sha256')
        .update(files['SHA256SUMS'] ?? '')
        .digest('hex'),
    )

    expect(await recordVisa(head, incubator, 1, said)).toEqual(refused('not-taken'))
    expect((await takeExport(head, incubator, 1)).ok).toBe(true)
    expect(await recordVisa(head, incubator, 1, { ...said, seen: 2 })).toEqual(refused('export-changed'))
    expect(await recordVisa(head, incubator, 1, said)).toEqual({ ok: true, value: null })
    expect(await recordVisa(head, incubator, 1, said)).toEqual({ ok: true, value: null })
    const another = { ...said, visa: { ...said.visa, reference: 'AD-7732' } }
    expect(await recordVisa(head, incubator, 1, another)).toEqual(refused('visa-recorded'))
    expect(await askExport(head, incubator, 1)).toEqual(refused('visa-given'))
    expect(await applyElimination(head, incubator, 1, 'oui')).toEqual(refused('word-wrong'))
    expect(await applyElimination(other, incubator, 1, word)).toEqual(refused('not-found'))
    expect(await whereIs(bed.db, [NAME])).not.toEqual([])

    const before = await results()
    const twice = [applyElimination(head, incubator, 1, word), applyElimination(head, incubator, 1, word)]
    for (const asked of await Promise.all(twice)) expect(asked).toEqual({ ok: true, value: null })
    expect(await dropElimination(head, incubator, 1)).toEqual(refused('applying'))
    await work(head)
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at } from '../../../../test/act.ts'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { createCall } from '../../calls/actions/create-call.ts'
import { effectiveSending, statusOf } from '../application.ts'
import type { FormAct } from '../form/acts.ts'
import { newQuestions } from '../form/new-questions.ts'
import type { Field } from '../form.ts'
import { getLatestRevision } from '../form-revisions-store.ts'
import { findFormInForce } from '../forms-store.ts'
import { answersIn } from '../receipt.ts'
import { loadApplication, valuesOf } from '../store.ts'
import { changeForm } from './change-form.ts'
import { putFormInForce } from './put-form-in-force.ts'
import { saveAnswers } from './save-answers.ts'
import { sendApplication } from './send-application.ts'
import { startApplication } from './start-application.ts'

const SINCE: Field = { id: 'q-1', step: 'probleme', kind: 'line', limit: 50, label: 'Depuis quand ?' }

describe('the form of a call', () => {
  let bed: Selection
  let team: Act
  let open: Date
  beforeAll(async () => {
    bed = await openSelection()
    open = new Date((bed.call.opensAt?.getTime() ?? 0) + 7_200_000)
    team = at(bed.organiser, open)
  })
  afterAll(() => bed.drop())

  const last = async () => getLatestRevision(bed.db, bed.call.id)
  const change = async (wanted: FormAct, seen?: number, act = team) =>
    changeForm(act, bed.call.id, seen ?? (await last()).number, wanted)
  const putInForce = async (tell = false, act = team) =>
    putFormInForce(act, bed.call.id, {
      revision: (await last()).number,
      version: (await findFormInForce(bed.db, bed.call.id))?.number ?? 0,
      tell,
      publicUrl: 'http://localhost',
    })
  const load = async (id: string) => {
    const application = await loadApplication(bed.db, id)
    if (!application) throw new Error('gone')
    return application
  }
  const save = (act: Act, id: string, texts: Record<string, string>) =>
    saveAnswers(
      at(act, open),
      id,
      Object.entries(texts).map(([field, value]) => ({ field, value, base: 0 })),
    )
  const send = (act: Act, id: string) =>
    sendApplication(at(act, open), id, { typedAddress: '', publicUrl: '', problems: [] })

  it('is for the organisers of the call alone, and is in its journal', async () => {
    const wanted: FormAct = { kind: 'question', field: SINCE }
    for (const act of [bed.otherOrganiser, as(bed.act, await bed.person('x@haute-vallee.example'))]) {
      expect(await change(wanted, 0, act)).toEqual({ ok: false, reason: 'not-found' })
      expect(await putInForce(false, act)).toEqual({ ok: false, reason: 'not-found' })
    }
    expect(await change(wanted)).toEqual({ ok: true, value: { number: 1 } })
    const verbs = bed.db
      .selectFrom('journal')
      .select('verb')
      .where('subject', '=', `call:${bed.call.id}`)
      .where('verb', 'like', 'call.form%')
    expect(await verbs.execute()).toEqual([{ verb: 'call.form-changed' }])
  })

  it('keeps what two organisers change of different questions, and refuses the same one twice', async () => {
    const { number, document } = await last()
    const poste = document.fields.find(({ id }) => id === 'poste') as Field
    const rename = (label: string): FormAct => ({ kind: 'question', field: { ...poste, label } })
    const both = await Promise.all([
      change(rename('Votre métier'), number),
      change({ kind: 'question', field: { ...SINCE, hint: 'En années' } }, number),
    ])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await change(rename('Votre fonction'), number)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await change({ kind: 'defaut' }, number)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await change({ kind: 'monter', id: 'q-1' }, 99)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect((await last()).document.fields.find(({ id }) => id === 'poste')?.label).toBe('Votre métier')
  })

  it('leaves what was sent valid, moves the drafts, and asks again only what is new', async () => {
    const first = await bed.receive({ remarque: 'UNE REMARQUE', poste: 'Agente' })
    const draft = await startApplication(at(first.author, open), bed.call, null)
    if (!draft.ok) throw new Error(draft.reason)
    await save(first.author, draft.value.id, { titre: 'Un brouillon', remarque: 'GARDÉE' })
    await change({ kind: 'question', field: { ...SINCE, id: 'q-2', required: true, label: 'Combien ?' } })
    await change({ kind: 'retirer', id: 'remarque' })
    expect((await load(draft.value.id)).form.some(({ id }) => id === 'q-2')).toBe(false)
    expect(await putInForce(true)).toMatchObject({ ok: true })

    const sent = await load(first.id)
    expect(statusOf(sent.facts, open)).toBe('sent')
    expect(newQuestions(sent.readForm, sent.form, valuesOf(sent.answers)).map(({ id }) => id)).toContain(
      'q-2',
    )
    expect(sent.readForm.find(({ id }) => id === 'remarque')?.removed).toBe(true)
    const moved = await load(draft.value.id)
    expect(moved.form.some(({ id }) => id === 'q-2')).toBe(true)
    expect(valuesOf(moved.answers).get('remarque')).toBe('GARDÉE')
    const read = answersIn(effectiveSending(sent.facts)?.canonical ?? '{}')
    expect(read.get('remarque')).toBe('UNE REMARQUE')

    await save(first.author, first.id, { 'q-2': '200' })
    expect(statusOf((await load(first.id)).facts, open)).toBe('changed')
    expect(await send(first.author, first.id)).toMatchObject({ ok: true })
    const again = await load(first.id)
    expect(JSON.parse(effectiveSending(again.facts)?.canonical ?? '')).toMatchObject({
      form: again.formNumber,
      answers: { 'q-2': '200', remarque: 'UNE REMARQUE' },
    })
    expect(
      newQuestions(again.readForm, again.form, valuesOf(again.answers)).map(({ id }) => id),
    ).not.toContain('q-2')
  })

  it('tells those who sent only when asked, once each, and says how many in the journal', async () => {
    const told = () => bed.db.selectFrom('mails').selectAll().where('kind', '=', 'new-questions').execute()
    const before = (await told()).length
    expect(before).toBeGreaterThan(0)
    await change({ kind: 'question', field: { ...SINCE, id: 'q-3', label: 'Où ?' } })
    const seen = {
      revision: (await last()).number,
      version: (await findFormInForce(bed.db, bed.call.id))?.number ?? 0,
      tell: false,
      publicUrl: '',
    }
    for (const _ of ['a click', 'the same one again'])
      expect(await putFormInForce(team, bed.call.id, seen)).toMatchObject({ ok: true, value: { told: 0 } })
    expect((await findFormInForce(bed.db, bed.call.id))?.number).toBe(seen.version + 1)
    expect((await told()).length).toBe(before)
    expect((await told())[0]?.body).toContain('Combien ?')
  })

  it('is not put in force when it is not what was previewed, nor when nothing waits', async () => {
    expect(await putInForce()).toEqual({ ok: false, reason: 'nothing-to-change' })
    await change({ kind: 'monter', id: 'q-3' })
    const version = (await findFormInForce(bed.db, bed.call.id))?.number ?? 0
    const seen = { revision: (await last()).number - 1, version, tell: false, publicUrl: '' }
    expect(await putFormInForce(team, bed.call.id, seen)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  it('never sends nor shows the answer of a question that is not asked, and keeps it', async () => {
    const box: Field = { ...SINCE, id: 'q-4', kind: 'choice', label: 'Un outil ?' }
    await change({ kind: 'question', field: box })
    await change({ kind: 'question', field: { ...SINCE, id: 'q-5', when: { field: 'q-4', is: 'oui' } } })
    await putInForce()
    const { id, author } = await bed.receive({ 'q-2': '3', 'q-5': 'CACHÉE' })
    const application = await load(id)
    expect(valuesOf(application.answers).get('q-5')).toBe('CACHÉE')
    expect(effectiveSending(application.facts)?.canonical).not.toContain('CACHÉE')
    await save(author, id, { 'q-4': 'oui' })
    await send(author, id)
    expect(effectiveSending((await load(id)).facts)?.canonical).toContain('CACHÉE')
  })

  it('keeps the kind and the privacy of a question that was asked', async () => {
    const fields = (await last()).document.fields
    const of = (id: string) => fields.find(field => field.id === id) as Field
    const kind: FormAct = { kind: 'question', field: { ...of('q-2'), kind: 'number' } }
    expect(await change(kind)).toEqual({ ok: false, reason: 'kind-fixed' })
    const { private: _, ...shown } = of('telephone')
    expect(await change({ kind: 'question', field: shown })).toEqual({ ok: false, reason: 'was-private' })
  })

  it('goes with the call to its copy, without what is no longer asked', async () => {
    const beginning = {
      title: 'Une copie',
      label: 'problemes',
      variant: 'next',
      opensOn: '2027-03-01',
    } as const
    const source = { kind: 'call', slug: bed.call.slug } as const
    const copied = await createCall(team, bed.call.incubatorId, beginning as never, source)
    if (!copied.ok) throw new Error(copied.reason)
    const { document, number } = await getLatestRevision(bed.db, copied.value.id)
    expect(number).toBe(1)
    expect(document.fields.some(({ id }) => id === 'q-2')).toBe(true)
    expect(document.fields.some(({ id }) => id === 'remarque')).toBe(false)
  })

  it('keeps from jurors what they were said never to read, even back to the default form', async () => {
    const of = async (id: string) => (await last()).document.fields.find(field => field.id === id) as Field
    await change({ kind: 'question', field: { ...(await of('service')), label: 'Votre direction' } })
    await change({ kind: 'question', field: { ...(await of('territoire')), private: true } })
    await putInForce()
    await change({ kind: 'defaut' })
    expect([(await of('service')).label, (await of('territoire')).private]).toEqual(['Votre service', true])
  })
})

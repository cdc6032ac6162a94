import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { as, at, later, minutes } from '../../../../test/act.ts'
import { type Jury, openJury } from '../../../../test/jury-bed.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { listAssigned } from '../juror-store.ts'
import { COMMENT, SENTENCE, scoreField } from '../review-form.ts'
import { gridMark } from '../review-merge.ts'
import { recheckConflicts } from './recheck-conflicts.ts'
import { saveReview } from './save-review.ts'
import { settleRecusals } from './settle-recusals.ts'
import { stepAside } from './step-aside.ts'

let bed: Jury
let jurors: Awaited<ReturnType<Jury['juror']>>[]
let id: string
let author: Awaited<ReturnType<Jury['admissible']>>['author']
const who = (n: number) => jurors[n]?.act ?? bed.act

beforeEach(async () => {
  bed = await openJury()
  jurors = []
  for (const n of [0, 1, 2]) jurors.push(await bed.juror(n))
  ;({ id, author } = await bed.admissible())
  await bed.distribute()
})
afterEach(() => bed.drop())

const kept = () =>
  bed.db.selectFrom('reviews').selectAll().where('application_id', '=', id).orderBy('saved_at').execute()

describe('a review', () => {
  it('is kept as a draft that weighs nothing, then submitted, and the summary follows', async () => {
    const fields = await bed.fieldsFor(4)
    const draft = await bed.review(who(0), id, fields, { submit: false })
    expect(draft.ok && draft.value.kind).toBe('kept')
    expect(await bed.summary(id)).toBeUndefined()
    expect(await bed.submit(who(0), id, 4)).toMatchObject({ kind: 'kept', submitted: true })
    expect(await bed.summary(id)).toMatchObject({ reviews: 1, mean: 4, spread: null })
    await bed.submit(who(1), id, 6)
    await bed.submit(who(2), id, 5)
    expect(await bed.summary(id)).toMatchObject({ reviews: 3, mean: 5, spread: 1 })
    expect(await bed.breaches()).toEqual([])
  })

  it('is revised until the period closes, each submission leaving its copy, a second click none', async () => {
    await bed.submit(who(0), id, 4)
    await bed.submit(who(0), id, 4)
    const over = await bed.fieldsFor(4)
    const again = { ...over, [SENTENCE]: 'Mieux dit.' }
    expect((await bed.review(who(0), id, again, { over })).ok).toBe(true)
    const copies = await bed.db
      .selectFrom('review_submissions')
      .select(['number', 'content'])
      .orderBy('number')
      .execute()
    expect(copies.map(({ number }) => number)).toEqual([1, 2])
    expect(copies.map(({ content }) => JSON.parse(content).sentence)).toEqual([
      'Un point fort.',
      'Mieux dit.',
    ])
    expect((await bed.review(at(who(0), bed.deliberating), id, over, { over: again })).ok).toBe(true)
    const closed = await bed.review(at(who(0), bed.closed), id, again, { over })
    expect(closed).toEqual({ ok: false, reason: 'closed' })
    expect((await kept())[0]?.sentence).toBe('Un point fort.')
  })

  it('closes at the very instant the period begins, not a millisecond before', async () => {
    const closing = later(bed.now, minutes(120))
    const fields = await bed.fieldsFor(4)
    expect((await bed.review(at(who(0), later(closing, -1)), id, fields)).ok).toBe(true)
    expect((await bed.review(at(who(1), closing), id, fields)).ok).toBe(false)
  })

  it('that lacks a score is kept as a draft, not submitted, and what lacks is named', async () => {
    const [first] = await bed.criteria()
    const fields = { ...(await bed.fieldsFor(3)), [scoreField(first?.id ?? '')]: '' }
    const saved = await bed.review(who(0), id, fields)
    expect(saved.ok && saved.value).toEqual({
      kind: 'incomplete',
      kept: true,
      missing: [{ field: scoreField(first?.id ?? ''), message: `Il manque une note à « ${first?.name} ».` }],
    })
    expect((await kept()).map(({ submitted_at, total }) => [submitted_at, total])).toEqual([[null, null]])
  })

  it('already submitted never becomes incomplete', async () => {
    await bed.submit(who(0), id, 3)
    const over = await bed.fieldsFor(3)
    const saved = await bed.review(who(0), id, { ...over, [SENTENCE]: '' }, { over, submit: false })
    expect(saved.ok && saved.value.kind).toBe('incomplete')
    expect((await kept())[0]).toMatchObject({ sentence: 'Un point fort.', version: 1 })
  })

  it.each(['0', '7', '3.5', 'NaN', '1e1', '-2', ' 4', '4 '])(
    'with the score « %s » writes nothing',
    async score => {
      const [first] = await bed.criteria()
      const saved = await bed.review(who(0), id, {
        ...(await bed.fieldsFor(3)),
        [scoreField(first?.id ?? '')]: score,
      })
      expect(saved.ok && saved.value.kind).toBe('wrong')
      expect(await kept()).toEqual([])
    },
  )

  it('merges what two tabs changed apart, and shows both where they said different things', async () => {
    const empty = await bed.fieldsFor(2)
    await bed.review(who(0), id, empty, { submit: false })
    const one = await bed.review(
      who(0),
      id,
      { ...empty, [COMMENT]: 'Du premier onglet' },
      { submit: false, over: empty },
    )
    const two = await bed.review(
      who(0),
      id,
      { ...empty, [SENTENCE]: 'Du second' },
      { submit: false, over: empty },
    )
    expect([one.ok && one.value.kind, two.ok && two.value.kind]).toEqual(['kept', 'kept'])
    expect((await kept())[0]).toMatchObject({ comment: 'Du premier onglet', sentence: 'Du second' })
    const three = await bed.review(
      who(0),
      id,
      { ...empty, [COMMENT]: 'Du troisième' },
      { submit: false, over: empty },
    )
    expect(three.ok && three.value).toEqual({
      kind: 'clash',
      clashes: [{ field: COMMENT, typed: 'Du troisième', kept: 'Du premier onglet' }],
    })
    expect((await kept())[0]).toMatchObject({ comment: 'Du premier onglet', version: 3 })
  })

  it('is one however many are sent at once', async () => {
    const fields = await bed.fieldsFor(5)
    const all = await Promise.all([0, 1, 2, 3].map(() => bed.review(who(0), id, fields)))
    expect(all.map(saved => saved.ok && saved.value.kind)).toEqual(['kept', 'kept', 'kept', 'kept'])
    expect((await kept()).length).toBe(1)
    expect((await bed.db.selectFrom('review_submissions').select('id').execute()).length).toBe(1)
  })

  it('is for its jurors alone: not another juror, the author, an organiser, someone undeclared or nobody', async () => {
    const fields = await bed.fieldsFor(5)
    const other = await bed.juror(7)
    const undeclared = await bed.seat('jury', { address: 'silence@autre.example' }, false)
    await bed.db
      .updateTable('assignments')
      .set({ seat_id: undeclared.id })
      .where('seat_id', '=', jurors[2]?.id ?? '')
      .execute()
    for (const outsider of [other.act, author, bed.organiser, bed.otherOrganiser, undeclared.act, bed.act])
      expect(await bed.review(outsider, id, fields)).toEqual({ ok: false, reason: 'not-found' })
    expect(await bed.review(who(0), 'pas-un-identifiant', fields)).toEqual({ ok: false, reason: 'not-found' })
    expect(await kept()).toEqual([])
  })

  it('stops with the withdrawal of the application, while it was being typed', async () => {
    await withdrawApplication(author, id, '')
    expect(await bed.review(who(0), id, await bed.fieldsFor(5))).toEqual({ ok: false, reason: 'not-found' })
    expect(await listAssigned(bed.db, jurors[0]?.personId ?? '')).toEqual([])
  })

  it('stops with the seat of a juror removed half-way; what they submitted counts', async () => {
    await bed.submit(who(0), id, 6)
    await bed.removeSeat(jurors[0]?.id ?? '')
    expect(await bed.review(who(0), id, await bed.fieldsFor(1))).toEqual({ ok: false, reason: 'not-found' })
    expect(await bed.summary(id)).toMatchObject({ reviews: 1, mean: 6 })
  })

  it('is refused when the criteria changed meanwhile', async () => {
    const fields = await bed.fieldsFor(5)
    const stale = await bed.criteria()
    await bed.db.updateTable('review_criteria').set({ weight: 40 }).where('position', '=', 1).execute()
    expect(stale.length).toBe(3)
    const saved = await saveReview(who(0), id, {
      fields,
      marks: {},
      grid: gridMark(stale),
      doubled: new Set(),
      submit: true,
    })
    expect(saved).toEqual({ ok: false, reason: 'criteria-changed' })
  })
})

describe('stepping aside', () => {
  it('after submission takes the review out of the summary, and the application out of the juror’s sight', async () => {
    await bed.submit(who(0), id, 6)
    await bed.submit(who(1), id, 2)
    expect(await stepAside(who(0), id, 'Je connais la personne.')).toEqual({ ok: true, value: null })
    expect(await bed.summary(id)).toMatchObject({ reviews: 1, mean: 2, spread: null })
    expect(await listAssigned(bed.db, jurors[0]?.personId ?? '')).toEqual([])
    expect(await bed.review(who(0), id, await bed.fieldsFor(5))).toEqual({ ok: false, reason: 'not-found' })
    const ended = await bed.db
      .selectFrom('assignments')
      .select('end_cause')
      .where('seat_id', '=', jurors[0]?.id ?? '')
      .execute()
    expect(ended).toEqual([{ end_cause: 'recused' }])
    expect(await bed.breaches()).toEqual([])
  })

  it('twice is once, without a reason is nothing, and for someone else’s application is not found', async () => {
    expect(await stepAside(who(0), id, ' \u0000 ')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await stepAside(who(0), id, 'x'.repeat(1001))).toEqual({ ok: false, reason: 'reason-too-long' })
    expect((await stepAside(who(0), id, 'Un lien')).ok).toBe(true)
    expect((await stepAside(who(0), id, 'Un lien')).ok).toBe(true)
    expect(await bed.db.selectFrom('recusals').select('cause').execute()).toEqual([{ cause: 'declared' }])
    const other = await bed.juror(7)
    expect(await stepAside(other.act, id, 'Un lien')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('lifted, the review submitted counts again', async () => {
    await bed.submit(who(0), id, 6)
    await stepAside(who(0), id, 'Un lien')
    expect(await bed.summary(id)).toBeUndefined()
    await bed.db.updateTable('recusals').set({ lifted_at: bed.now }).execute()
    await settleRecusals(bed.organiser, [id])
    expect(await bed.summary(id)).toMatchObject({ reviews: 1, mean: 6 })
  })
})

describe('a hierarchy named after the distribution', () => {
  /** As if the applicant sent again, naming someone; the call of the bed being closed. */
  const sendAgain = async (hierarchie: string) => {
    const last = await bed.db
      .selectFrom('application_sendings')
      .selectAll()
      .where('application_id', '=', id)
      .executeTakeFirstOrThrow()
    const content = JSON.parse(last.canonical)
    content.answers.hierarchie = hierarchie
    const confirmed_at = later(bed.now, minutes(5))
    await bed.db
      .insertInto('application_sendings')
      .values({
        ...last,
        id: crypto.randomUUID(),
        number: 2,
        receipt: `${last.receipt}-2`,
        canonical: JSON.stringify(content),
        sent_at: last.sent_at,
        confirmed_at,
      })
      .execute()
    await bed.db.updateTable('applications').set({ confirmed_at }).where('id', '=', id).execute()
  }

  it('hides the application at once from the juror it names, and from nobody else', async () => {
    await bed.submit(who(0), id, 6)
    await sendAgain('Jurée Numéro 0, cheffe de service')
    const after = later(bed.now, minutes(6))
    for (const n of [0, 1, 2]) await recheckConflicts(at(who(n), after))
    expect(await listAssigned(bed.db, jurors[0]?.personId ?? '')).toEqual([])
    expect((await listAssigned(bed.db, jurors[1]?.personId ?? '')).map(row => row.applicationId)).toEqual([
      id,
    ])
    expect(await bed.summary(id)).toBeUndefined()
    expect(await bed.breaches()).toEqual([])
  })

  it('changes nothing when the content confirmed says nothing new', async () => {
    await sendAgain('Personne du jury')
    const after = later(bed.now, minutes(6))
    await recheckConflicts(at(who(0), after))
    expect((await bed.readersOf(id)).length).toBe(3)
    const checked = await bed.db
      .selectFrom('assignments')
      .select('checked_at')
      .where('seat_id', '=', jurors[0]?.id ?? '')
      .execute()
    expect(checked).toEqual([{ checked_at: after }])
  })
})

it('the list of every person is what they may read', async () => {
  await bed.admissible()
  await bed.distribute()
  await stepAside(who(1), id, 'Un lien')
  for (const person of [...jurors.map(({ personId }) => personId), author.actor.personId ?? '']) {
    const related = await bed.db
      .selectFrom('application_relations')
      .select('application_id')
      .where('person_id', '=', person)
      .where('relation', '=', 'juror')
      .orderBy('application_id')
      .execute()
    const listed = (await listAssigned(as(bed.act, person).db, person)).map(row => row.applicationId)
    expect(listed).toEqual(related.map(row => row.application_id))
  }
})

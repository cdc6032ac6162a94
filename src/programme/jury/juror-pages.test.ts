import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { readPage } from '../../../bench/lib/html.ts'
import { plain } from '../../../test/calls-site.ts'
import { type Jury, openJury } from '../../../test/jury-bed.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { stepAside } from './actions/step-aside.ts'
import { SENTENCE, scoreField } from './review-form.ts'

const SECRET = 'Titre que seuls ses lecteurs connaissent'
const PRIVATE = 'Madame la directrice Inconnue'

let bed: Jury
let jurors: Awaited<ReturnType<Jury['juror']>>[]
let received: Awaited<ReturnType<Jury['admissible']>>

beforeEach(async () => {
  bed = await openJury()
  jurors = []
  for (const n of [0, 1, 2]) jurors.push(await bed.juror(n))
  received = await bed.admissible({
    titre: SECRET,
    nom: 'Zoé Autrice',
    service: 'Service des ponts',
    poste: 'Pontonnière',
    hierarchie: PRIVATE,
    telephone: '0102030405',
  })
  await bed.distribute()
})
afterEach(() => bed.drop())

const person = (n: number) => jurors[n]?.personId ?? ''
const page = async (personId: string | null, path: string) => {
  const { status, to, text } = await bed.ask(personId, path)
  return { status, to, html: text, text: plain(readPage(text).text), page: readPage(text) }
}
/** The form of the review page, as a browser without scripts sends it. */
const formOf = async (n: number) => {
  const { page: document } = await page(person(n), `/evaluations/${received.id}`)
  return formTo({ ...document, status: 200, path: '' }, /^\/evaluations\//)
}
const send = async (n: number, typed: Record<string, string>, base?: Map<string, string>) => {
  const fields = new Map(base ?? (await formOf(n)).fields)
  for (const [name, value] of Object.entries(typed)) fields.set(name, value)
  const answer = await bed.ask(person(n), `/evaluations/${received.id}`, Object.fromEntries(fields))
  return { ...answer, words: plain(readPage(answer.text).text) }
}

describe('the juror’s home', () => {
  it('says what is left, how long it takes, until when, and lists what is assigned', async () => {
    await bed.admissible({ titre: 'Un second projet' })
    await bed.distribute()
    await bed.submit(jurors[0]?.act ?? bed.act, received.id, 4)
    const home = await page(person(0), '/evaluations')
    expect(home.text).toContain('Il reste 1 évaluation, environ 10 minutes.')
    expect(home.text).toContain(
      'Vous pouvez les remettre et les reprendre jusqu’au mardi 10 novembre 2026 à 13 h.',
    )
    expect(home.text).toContain(SECRET)
    expect(home.text).toMatch(/remise.*mardi 10 novembre 2026 à 11 h/)
    expect(home.text).toContain('Un second projet')
  })

  it('asks for the declaration first, and tells nothing of what is assigned', async () => {
    const silent = await bed.seat('jury', { address: 'silence@autre.example' }, false)
    await bed.db
      .updateTable('assignments')
      .set({ seat_id: silent.id })
      .where('seat_id', '=', jurors[0]?.id ?? '')
      .execute()
    const home = await page(silent.personId, '/evaluations')
    expect(home.html).toContain(`/sieges/${silent.id}/declaration`)
    expect(home.html).not.toContain(SECRET)
    expect(home.text).not.toContain('Il reste')
    const reading = await page(silent.personId, `/evaluations/${received.id}`)
    expect([reading.status, reading.to]).toEqual([303, `/sieges/${silent.id}/declaration`])
  })

  it('says an application withdrawn meanwhile as a count, without any of its text', async () => {
    await withdrawApplication(received.author, received.id, '')
    const home = await page(person(0), '/evaluations')
    expect(home.text).toContain('Une candidature qui vous était confiée a été retirée : rien n’est à faire.')
    expect(home.html).not.toContain(SECRET)
    const reading = await page(person(0), `/evaluations/${received.id}`)
    expect(reading.status).toBe(404)
    expect(reading.text).toContain('Cette candidature n’est plus à évaluer')
    expect(reading.html).not.toContain(SECRET)
  })

  it('tells someone who sits nowhere that nothing is there', async () => {
    const home = await page(received.author.actor.personId, '/evaluations')
    expect([home.status, home.html.includes(SECRET)]).toEqual([200, false])
    expect((await bed.ask(null, '/evaluations')).to).toBe('/connexion?suite=%2Fevaluations')
  })
})

describe('the page of a candidature to judge', () => {
  it('shows what was sent and never a private answer, whatever the period', async () => {
    for (const now of [bed.now, bed.deliberating, bed.closed]) {
      bed.clock.now = now
      const shown = await page(person(0), `/evaluations/${received.id}`)
      expect(shown.text).toContain(SECRET)
      expect(shown.text).toContain('Zoé Autrice')
      expect(shown.html).not.toContain(PRIVATE)
      expect(shown.html).not.toContain('0102030405')
    }
  })

  it('hides who wrote it when the period says so', async () => {
    await bed.db.updateTable('review_phases').set({ see_names: false }).execute()
    const shown = await page(person(0), `/evaluations/${received.id}`)
    for (const hidden of ['Zoé Autrice', 'Service des ponts', 'Pontonnière'])
      expect(shown.html).not.toContain(hidden)
    expect(shown.text).toContain('sont masqués')
  })

  it('shows the version sent, never a draft of corrections', async () => {
    await bed.db
      .updateTable('application_answers')
      .set({ value: 'Correction non envoyée' })
      .where('application_id', '=', received.id)
      .where('field', '=', 'probleme')
      .execute()
    expect((await page(person(0), `/evaluations/${received.id}`)).html).not.toContain(
      'Correction non envoyée',
    )
  })

  it('shows the others’ reviews only once one’s own is submitted and the period allows it', async () => {
    const theirs = { ...(await bed.fieldsFor(2)), [SENTENCE]: 'Phrase de l’autre jurée' }
    await bed.review(jurors[1]?.act ?? bed.act, received.id, theirs)
    await bed.review(
      jurors[2]?.act ?? bed.act,
      received.id,
      { ...theirs, [SENTENCE]: 'Encore un brouillon' },
      { submit: false },
    )
    const seen = async () =>
      (await page(person(0), `/evaluations/${received.id}`)).html.includes('Phrase de l’autre jurée')
    expect(await seen()).toBe(false)
    bed.clock.now = bed.deliberating
    expect(await seen()).toBe(false)
    bed.clock.now = bed.now
    await bed.submit(jurors[0]?.act ?? bed.act, received.id, 5)
    expect(await seen()).toBe(false)
    bed.clock.now = bed.deliberating
    const shown = await page(person(0), `/evaluations/${received.id}`)
    expect(shown.html).toContain('Phrase de l’autre jurée')
    expect(shown.html).not.toContain('Encore un brouillon')
    await stepAside(jurors[1]?.act ?? bed.act, received.id, 'Un lien')
    expect(await seen()).toBe(false)
  })

  it('is 404 for everyone else, the same as one that does not exist', async () => {
    const other = await bed.juror(7)
    const member = await bed.seat('committee', { address: 'comite@autre.example' })
    const nothing = await page(other.personId, `/evaluations/${crypto.randomUUID()}`)
    const outsiders = [
      other.personId,
      member.personId,
      received.author.actor.personId,
      bed.organiser.actor.personId,
    ]
    for (const outsider of outsiders)
      for (const path of [`/evaluations/${received.id}`, `/evaluations/${received.id}/deport`]) {
        const shown = await page(outsider, path)
        expect([shown.status, shown.text]).toEqual([404, nothing.text])
        expect((await bed.ask(outsider, path, { raison: 'x' })).status).toBe(404)
      }
    expect((await page(person(0), '/evaluations/pas-un-identifiant')).status).toBe(404)
    expect((await bed.ask(null, `/evaluations/${received.id}`)).status).toBe(303)
  })

  it('is not open before the reading begins', async () => {
    await bed.db
      .updateTable('review_phases')
      .set({ starts_at: bed.closed })
      .where('position', '=', 1)
      .execute()
    const shown = await page(person(0), `/evaluations/${received.id}`)
    expect(shown.status).toBe(403)
    expect(shown.text).toContain('La lecture commence le mardi 10 novembre 2026')
    expect(shown.html).not.toContain(SECRET)
  })
})

describe('the review form', () => {
  const complete = async () => bed.fieldsFor(4)

  it('submits, then leads to the next one to read', async () => {
    const second = await bed.admissible({ titre: 'Un second projet' })
    await bed.distribute()
    const answer = await send(0, await complete())
    expect([answer.status, answer.to]).toEqual([303, `/evaluations/${second.id}?remise=1`])
    expect((await page(person(0), answer.to ?? '')).text).toContain('Voici la candidature suivante.')
    expect(await bed.summary(received.id)).toMatchObject({ reviews: 1, mean: 4 })
  })

  it('keeps a draft, and says it is not submitted', async () => {
    const answer = await send(0, { ...(await complete()), brouillon: '1' })
    expect(answer.to).toBe('/evaluations?brouillon=1')
    const shown = await page(person(0), `/evaluations/${received.id}`)
    expect(shown.text).toContain('Brouillon enregistré à 11 h. Il n’est pas encore remis.')
    expect(await bed.summary(received.id)).toBeUndefined()
  })

  it('names missing scores with links, keeps the rest, and submits once completed', async () => {
    const [first] = await bed.criteria()
    const field = scoreField(first?.id ?? '')
    const fields = await complete()
    const answer = await send(0, { ...fields, [field]: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`href="#${field}"`)
    expect(answer.text).toContain('Un point fort.')
    const again = formTo({ ...readPage(answer.text), status: 422, path: '' }, /^\/evaluations\//)
    expect((await send(0, { [field]: '6' }, again.fields)).status).toBe(303)
  })

  it.each(['0', '7', '3.5', 'NaN', '1e1', '-1', '６'])('refuses the score « %s » with words', async score => {
    const [first] = await bed.criteria()
    const answer = await send(0, { ...(await complete()), [scoreField(first?.id ?? '')]: score })
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('Choisissez une note de 1 à 6')
    expect(answer.text).toContain('Un point fort.')
  })

  it('refuses a doubled score, ignores fields it does not have, strips what no screen shows', async () => {
    const [first] = await bed.criteria()
    const fields = new Map([...(await formOf(0)).fields, ...Object.entries(await complete())])
    const body = new URLSearchParams([...fields, [scoreField(first?.id ?? ''), '6']]).toString()
    expect((await bed.ask(person(0), `/evaluations/${received.id}`, body)).status).toBe(422)
    const strange = { [SENTENCE]: 'Bra\u0000vo\u0007', 'note.autre': '3', total: '6' }
    expect((await send(0, { ...(await complete()), ...strange })).status).toBe(303)
    const row = await bed.db.selectFrom('reviews').select(['sentence', 'total']).executeTakeFirstOrThrow()
    expect(row).toEqual({ sentence: 'Bravo', total: 4 })
  })

  it('refuses texts too long and keeps them in the page', async () => {
    const answer = await send(0, { ...(await complete()), [SENTENCE]: 'x'.repeat(1001) })
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('La phrase pour l’agent tient en 1 000 signes au plus.')
    expect(answer.text).toContain('x'.repeat(1001))
  })

  it('shows both versions of two tabs, and keeps the one chosen', async () => {
    const stale = (await formOf(0)).fields
    await send(0, { ...(await complete()), brouillon: '1' })
    const clash = await send(0, { ...(await complete()), [SENTENCE]: 'De l’autre fenêtre' }, stale)
    expect(clash.status).toBe(409)
    expect(clash.words).toContain('De l’autre fenêtre')
    expect(clash.words).toContain('Un point fort.')
    const choice = formTo({ ...readPage(clash.text), status: 409, path: '' }, /^\/evaluations\//)
    expect((await send(0, { [`choix.${SENTENCE}`]: 'autre' }, choice.fields)).status).toBe(303)
    const row = await bed.db
      .selectFrom('reviews')
      .select(['sentence', 'submitted_at'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ sentence: 'Un point fort.', submitted_at: bed.now })
  })

  it('closed between the page and the click: refused, the text shown, held for this browser', async () => {
    const { fields } = await formOf(0)
    bed.clock.now = bed.closed
    const answer = await send(0, { ...(await complete()), [SENTENCE]: 'Écrit trop tard' }, fields)
    expect(answer.status).toBe(409)
    expect(answer.words).toContain('Les évaluations sont closes depuis le mardi 10 novembre 2026 à 13 h.')
    expect(answer.words).toContain('Écrit trop tard')
    const held = await bed.db.selectFrom('held_forms').select(['path', 'fields']).executeTakeFirstOrThrow()
    expect(held.path).toBe(`/evaluations/${received.id}`)
    expect(held.fields).toContainEqual([SENTENCE, 'Écrit trop tard'])
    expect(await bed.db.selectFrom('reviews').selectAll().execute()).toEqual([])
  })

  it('tells a juror removed, or whose application was withdrawn, while typing', async () => {
    const first = (await formOf(0)).fields
    const second = (await formOf(1)).fields
    await bed.removeSeat(jurors[0]?.id ?? '')
    const removed = await send(0, await complete(), first)
    expect([removed.status, removed.words.includes('Vous ne siégez plus dans ce jury')]).toEqual([404, true])
    await withdrawApplication(received.author, received.id, '')
    const withdrawn = await send(1, await complete(), second)
    expect([withdrawn.status, withdrawn.words.includes('Elle a été retirée')]).toEqual([404, true])
    expect(removed.text + withdrawn.text).not.toContain(SECRET)
  })
})

describe('stepping aside', () => {
  it('asks why, then everything about the application is gone for that juror', async () => {
    const empty = await bed.ask(person(0), `/evaluations/${received.id}/deport`, { raison: ' ' })
    expect([empty.status, plain(readPage(empty.text).text).includes('Écrivez la raison')]).toEqual([
      422,
      true,
    ])
    const done = await bed.ask(person(0), `/evaluations/${received.id}/deport`, { raison: 'Une amie' })
    expect([done.status, done.to]).toEqual([303, '/evaluations?deport=1'])
    const home = await page(person(0), '/evaluations')
    expect(home.html).not.toContain(SECRET)
    expect(home.text).toContain('Aucune candidature ne vous est confiée pour l’instant.')
    const nothing = await page(person(0), `/evaluations/${crypto.randomUUID()}`)
    expect(await page(person(0), `/evaluations/${received.id}`)).toMatchObject({
      status: 404,
      text: nothing.text,
    })
    // Not even that it was withdrawn later.
    await withdrawApplication(received.author, received.id, '')
    expect(await page(person(0), `/evaluations/${received.id}`)).toMatchObject({
      status: 404,
      text: nothing.text,
    })
    expect((await page(person(0), '/evaluations')).text).not.toContain('retirée')
  })
})

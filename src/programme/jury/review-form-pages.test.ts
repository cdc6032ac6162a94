import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { readPage } from '../../../bench/lib/html.ts'
import { plain } from '../../../test/calls-site.ts'
import { openReading, type Reading, SECRET } from '../../../test/jury-reading.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { SENTENCE, scoreField } from './review-form.ts'

let bed: Reading
beforeEach(async () => {
  bed = await openReading()
})
afterEach(() => bed.drop())

/** The form of the review page, as a browser without scripts sends it. */
const formOf = async (n: number) => {
  const { page: document } = await bed.page(bed.person(n), `/evaluations/${bed.received.id}`)
  return formTo({ ...document, status: 200, path: '' }, /^\/evaluations\//)
}
const send = async (n: number, typed: Record<string, string>, base?: Map<string, string>) => {
  const fields = new Map(base ?? (await formOf(n)).fields)
  for (const [name, value] of Object.entries(typed)) fields.set(name, value)
  const answer = await bed.ask(bed.person(n), `/evaluations/${bed.received.id}`, Object.fromEntries(fields))
  return { ...answer, words: plain(readPage(answer.text).text) }
}

describe('the review form', () => {
  const complete = async () => bed.fieldsFor(4)

  it('submits, then leads to the next one to read', async () => {
    const second = await bed.admissible({ titre: 'Un second projet' })
    await bed.distribute()
    const answer = await send(0, await complete())
    expect([answer.status, answer.to]).toEqual([303, `/evaluations/${second.id}?remise=1`])
    expect((await bed.page(bed.person(0), answer.to ?? '')).text).toContain('Voici la candidature suivante.')
    expect(await bed.summary(bed.received.id)).toMatchObject({ reviews: 1, mean: 4 })
  })

  it('keeps a draft, and says it is not submitted', async () => {
    const answer = await send(0, { ...(await complete()), brouillon: '1' })
    expect(answer.to).toBe('/evaluations?brouillon=1')
    const shown = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
    expect(shown.text).toContain('Brouillon enregistré à 11 h. Votre évaluation n’est pas encore remise.')
    const { text } = await bed.ask(bed.person(0), `/evaluations/${bed.received.id}`)
    expect(plain(text)).toContain('data-autosave="Votre évaluation n’est pas encore remise."')
    const home = await bed.page(bed.person(0), '/evaluations?brouillon=1')
    expect(home.text).toContain('Votre brouillon est enregistré. Votre évaluation n’est pas encore remise.')
    expect(home.text).not.toContain('envoyé')
    expect(await bed.summary(bed.received.id)).toBeUndefined()
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
    expect((await bed.ask(bed.person(0), `/evaluations/${bed.received.id}`, body)).status).toBe(422)
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
    expect(held.path).toBe(`/evaluations/${bed.received.id}`)
    expect(held.fields).toContainEqual([SENTENCE, 'Écrit trop tard'])
    expect(await bed.db.selectFrom('reviews').selectAll().execute()).toEqual([])
  })

  it('tells a juror removed, or whose application was withdrawn, while typing', async () => {
    const first = (await formOf(0)).fields
    const second = (await formOf(1)).fields
    await bed.removeSeat(bed.jurors[0]?.id ?? '')
    const removed = await send(0, await complete(), first)
    expect([removed.status, removed.words.includes('Vous ne siégez plus dans ce jury')]).toEqual([404, true])
    await withdrawApplication(bed.received.author, bed.received.id, '')
    const withdrawn = await send(1, await complete(), second)
    expect([withdrawn.status, withdrawn.words.includes('Elle a été retirée')]).toEqual([404, true])
    expect(removed.text + withdrawn.text).not.toContain(SECRET)
  })
})

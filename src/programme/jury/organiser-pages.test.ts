import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { readPage } from '../../../bench/lib/html.ts'
import { plain } from '../../../test/calls-site.ts'
import { type Jury, openJury } from '../../../test/jury-bed.ts'
import { stepAside } from './actions/step-aside.ts'
import { COMMENT } from './review-form.ts'

let bed: Jury
beforeEach(async () => {
  bed = await openJury()
})
afterEach(() => bed.drop())

const organiser = () => bed.organiser.actor.personId
const path = (end: string) => `/gestion/appels/${bed.call.slug}/${end}`
const page = async (who: string | null, address: string) => {
  const answer = await bed.ask(who, address)
  return {
    ...answer,
    words: plain(readPage(answer.text).text),
    page: { ...readPage(answer.text), status: answer.status, path: address },
  }
}

describe('the distribution page', () => {
  it('says how to begin when there is no juror or nothing admissible', async () => {
    const { words, page: document } = await page(organiser(), path('repartition'))
    expect(words).toContain('Le jury n’a encore aucun membre.')
    expect(words).toContain('Aucune candidature n’est recevable pour l’instant.')
    expect(document.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([path('jury'), path('recevabilite'), path('droits')]),
    )
  })

  it('shows who will read what and why, then applies exactly that', async () => {
    for (const n of [0, 1]) await bed.juror(n)
    await bed.admissible({ titre: 'Les ponts' })
    const shown = await page(organiser(), path('repartition'))
    expect(shown.words).toContain('Les ponts')
    expect(shown.words).toContain(
      'Jurée Numéro 0 : Un autre profil que les autres membres, apporte son expérience',
    )
    expect(shown.words).toContain(
      'Il manque 1 évaluation sur 3 : le jury compte 2 personnes. Invitez une personne de plus.',
    )
    expect(shown.page.links.filter(({ href }) => href === path('jury'))).toHaveLength(1)
    const form = formTo(shown.page, /repartition$/)
    const applied = await bed.ask(organiser(), form.action, Object.fromEntries(form.fields))
    expect([applied.status, applied.to]).toEqual([303, `${path('repartition')}?applique=1`])
    const after = await page(organiser(), applied.to ?? '')
    expect(after.words).toContain('La répartition est à jour : rien n’est à changer.')
  })

  it('shows the new preview when something changed meanwhile, and applies nothing', async () => {
    await bed.juror(0)
    await bed.admissible()
    const form = formTo((await page(organiser(), path('repartition'))).page, /repartition$/)
    await bed.admissible({ titre: 'Arrivée entre-temps' })
    const answer = await bed.ask(organiser(), form.action, Object.fromEntries(form.fields))
    expect(answer.status).toBe(409)
    expect(plain(readPage(answer.text).text)).toContain('Quelque chose a changé')
    expect(answer.text).toContain('Arrivée entre-temps')
    expect(await bed.db.selectFrom('assignments').select('id').execute()).toEqual([])
    const again = formTo({ ...readPage(answer.text), status: 409, path: '' }, /repartition$/)
    expect((await bed.ask(organiser(), again.action, Object.fromEntries(again.fields))).status).toBe(303)
  })
})

describe('the rights page', () => {
  const read = async () => formTo((await page(organiser(), path('droits'))).page, /droits$/).fields
  const post = (fields: Map<string, string>, change: Record<string, string> = {}) =>
    bed.ask(organiser(), path('droits'), { ...Object.fromEntries(fields), ...change })
  const names = async () =>
    (await bed.db.selectFrom('review_phases').select(['name', 'version']).orderBy('position').execute()).map(
      ({ name, version }) => `${name} ${version}`,
    )

  it('says which period is in force now', async () => {
    const { text } = await bed.ask(organiser(), path('droits'))
    expect(plain(readPage(text).text)).toMatch(/Période 1 *en ce moment/)
    // The day and the time stand on one line: neither has a hint that would push its box down.
    for (const field of ['debut.1', 'heure.1']) expect(text).not.toContain(`id="${field}-aide"`)
    expect(plain(text)).toContain('À (exemple : 9 h 30)')
    bed.clock.now = bed.deliberating
    expect(plain(readPage((await bed.ask(organiser(), path('droits'))).text).text)).toMatch(
      /Période 2 *en ce moment/,
    )
  })

  it('shows the usual periods of the schedule until some are kept', async () => {
    await bed.db.deleteFrom('review_phases').execute()
    const { words } = await page(organiser(), path('droits'))
    expect(words).toContain('Ce sont les périodes habituelles, d’après le calendrier de l’appel.')
    const saved = await post(await read())
    expect(saved.to).toBe(`${path('droits')}?enregistre=1`)
    expect(await names()).toEqual(['Lecture 1', 'Délibération 1', 'Clôture 1'])
  })

  it('keeps a change, its version alone moving, twice being once', async () => {
    const fields = await read()
    expect((await post(fields, { 'nom.2': 'Échanges' })).status).toBe(303)
    expect((await post(fields, { 'nom.2': 'Échanges' })).status).toBe(303)
    expect(await names()).toEqual(['Période 1 1', 'Échanges 2', 'Période 3 1'])
  })

  it('adds a row without saving, then keeps it; removes one', async () => {
    const fields = await read()
    const wider = await post(fields, { ajouter: '1' })
    const rows = formTo({ ...readPage(wider.text), status: 200, path: '' }, /droits$/).fields
    expect(rows.has('nom.4')).toBe(true)
    expect((await names()).length).toBe(3)
    const added = { 'nom.4': 'Archives', 'debut.4': '2026-12-01', 'heure.4': '9 h', 'retirer.2': 'oui' }
    expect((await post(rows, added)).status).toBe(303)
    expect(await names()).toEqual(['Période 1 1', 'Période 3 1', 'Archives 1'])
  })

  it('refuses an order that is not that of the dates, and keeps what was typed', async () => {
    const answer = await post(await read(), { 'debut.2': '2020-01-01', 'nom.3': 'Mon texte' })
    expect(answer.status).toBe(422)
    expect(plain(readPage(answer.text).text)).toContain('La période 2 commence avant la précédente')
    expect(answer.text).toContain('Mon texte')
  })

  it('shows both versions of two tabs and overwrites nothing in silence', async () => {
    const first = await read()
    const second = await read()
    await post(first, { 'nom.1': 'Du premier' })
    const clash = await post(second, { 'nom.1': 'Du second' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Du premier')
    expect(clash.text).toContain('Du second')
    const choice = formTo({ ...readPage(clash.text), status: 409, path: '' }, /droits$/).fields
    expect((await post(choice, { choix: 'theirs' })).status).toBe(303)
    expect((await names())[0]).toBe('Du premier 2')
    expect((await post(choice, { choix: 'mine' })).status).toBe(303)
    expect((await names())[0]).toBe('Du second 3')
  })
})

describe('the organiser’s page of the reviews of a candidature', () => {
  it('shows submitted reviews, each text with who may obtain it, and never a draft', async () => {
    const jurors = [await bed.juror(0), await bed.juror(1), await bed.juror(2)]
    const { id } = await bed.admissible()
    await bed.distribute()
    const [one, two, three] = jurors.map(({ act }) => act)
    await bed.review(one ?? bed.act, id, { ...(await bed.fieldsFor(6)), [COMMENT]: 'Entre nous' })
    await bed.submit(two ?? bed.act, id, 2)
    await bed.review(
      three ?? bed.act,
      id,
      { ...(await bed.fieldsFor(1)), [COMMENT]: 'Pas fini' },
      { submit: false },
    )
    const shown = await page(organiser(), `/gestion/candidatures/${id}/evaluations`)
    expect(shown.words).toContain('Entre nous')
    expect(shown.words).toContain('Secret de la délibération')
    expect(shown.words).toContain('À transmettre')
    expect(shown.words).toMatch(/Moyenne *4(,\d+)? sur 6/)
    expect(shown.words).toContain('Encore attendues : Jurée Numéro 2')
    expect(shown.text).not.toContain('Pas fini')
    await stepAside(one ?? bed.act, id, 'Un lien')
    const after = await page(organiser(), `/gestion/candidatures/${id}/evaluations`)
    expect(after.words).toContain('déport : ne compte pas')
    expect(after.words).toMatch(/Moyenne *2(,\d+)? sur 6/)
  })
})

it('every page of the organiser is 404 for anyone else signed in, and asks those who are not to sign in', async () => {
  const juror = await bed.juror(0)
  const { id, author } = await bed.admissible()
  await bed.distribute()
  const pages = [path('repartition'), path('droits'), `/gestion/candidatures/${id}/evaluations`]
  for (const address of pages) {
    for (const who of [juror.personId, author.actor.personId, bed.otherOrganiser.actor.personId])
      expect((await bed.ask(who, address)).status).toBe(404)
    expect((await bed.ask(null, address)).status).toBe(303)
    expect((await bed.ask(organiser(), address)).status).toBe(200)
  }
  for (const address of pages.slice(0, 2))
    for (const who of [juror.personId, bed.otherOrganiser.actor.personId])
      expect((await bed.ask(who, address, { plan: 'x' })).status).toBe(404)
  expect((await bed.ask(organiser(), '/gestion/appels/rien/repartition')).status).toBe(404)
  expect((await bed.ask(organiser(), '/gestion/candidatures/rien/evaluations')).status).toBe(404)
})

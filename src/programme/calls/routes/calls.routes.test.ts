import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import { PROMISES_TYPED } from '../../../../test/ready-guide.ts'
import { serve } from '../../../../test/request.ts'
import { twoIncubators } from '../../../../test/two-incubators.ts'
import { createCall, publishCall, saveGuidePart } from '../actions.ts'
import { PART_IDS } from '../parts.ts'
import { callsRoutes } from '../routes.tsx'
import { getLatestGuide } from '../store.ts'

const NOW = new Date('2026-10-01T08:00:00Z')
const SECRET = 'Titre encore confidentiel'

describe('the pages of calls', () => {
  const clock = { now: NOW }
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let world: Awaited<ReturnType<typeof twoIncubators>>
  let ask: Awaited<ReturnType<typeof serve>>
  let slug: string
  let id: string
  beforeAll(async () => {
    fresh = await freshDatabase()
    world = await twoIncubators(fresh.db, NOW)
    ask = await serve(callsRoutes, fresh.db, clock)
  })
  afterAll(() => fresh.drop())
  beforeEach(async () => {
    clock.now = NOW
    const beginning = {
      variant: 'first',
      label: 'candidatures',
      title: SECRET,
      opensOn: '2026-10-20',
    } as const
    const created = await createCall(odile(), world.semailles, beginning)
    if (!created.ok) throw new Error(created.reason)
    ;({ id, slug } = created.value)
    await saveGuidePart(odile(), id, { part: 'promesses', number: 1, typed: PROMISES_TYPED })
  })
  const odile = () => as(testAct(fresh.db, clock.now), world.odile)
  const publish = () => publishCall(odile(), id, 2)
  const guideOf = async () => (await getLatestGuide(fresh.db, id)).guide

  const PAGES = ['', '/apercu', '/publication', ...PART_IDS.map(part => `/guide/${part}`)]

  it.each(PAGES)('show %s to the organisers and 404 to everyone else signed in', async page => {
    const path = `/gestion/appels/${slug}${page}`
    const mine = await ask(world.odile, path)
    expect(mine.status).toBe(200)
    expect(mine.text.match(/<h1/g)).toHaveLength(1)
    expect(mine.text).not.toMatch(/undefined|\[object|style=/)
    for (const person of [world.karim, world.stranger]) {
      const answer = await ask(person, path)
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain(SECRET)
    }
    const nobody = await ask(null, path)
    expect([nobody.status, nobody.to]).toEqual([303, `/connexion?suite=${encodeURIComponent(path)}`])
    expect(await ask(null, '/gestion/appels/inconnu')).toMatchObject({ status: 303 })
  })

  it.each(['/guide/faq', '/publication'])(
    'refuse what is sent to %s from outside as if nothing were there',
    async page => {
      const path = `/gestion/appels/${slug}${page}`
      for (const person of [world.karim, world.stranger])
        expect((await ask(person, path, { version: '2', 'question-1': 'x' })).status).toBe(404)
      expect((await ask(null, path, { version: '2' })).to).toBe('/connexion?suite=%2Freprise')
      expect((await getLatestGuide(fresh.db, id)).number).toBe(2)
    },
  )

  it('answer 404 for a part, a call or an incubator that does not exist', async () => {
    for (const path of ['guide/texte-pitch', 'guide/__proto__', 'guide/', 'autre'])
      expect((await ask(world.odile, `/gestion/appels/${slug}/${path}`)).status).toBe(404)
    for (const path of [
      '/gestion/appels/rien',
      '/appels/rien',
      '/incubateurs/rien',
      '/appels/%00',
      '/appels/%FF',
      '/gestion/appels/%00/guide/faq',
      '/incubateurs/%00',
    ])
      expect((await ask(world.odile, path)).status).toBe(404)
  })

  it('list to each organiser the calls of their incubator, and nothing to others', async () => {
    expect((await ask(world.odile, '/gestion')).text).toContain(SECRET)
    const karim = await ask(world.karim, '/gestion')
    expect(karim.status).toBe(200)
    expect(karim.text).not.toContain(SECRET)
    expect(karim.text).toContain('Vos appels s’afficheront ici')
    expect((await ask(world.stranger, '/gestion')).status).toBe(404)
  })

  it('create a call from four answers, and give back what was typed when one is missing', async () => {
    const typed = { titre: 'Le Printemps', libelle: 'problemes', variante: 'next', ouverture: '' }
    const refused = await ask(world.odile, '/gestion/appels', typed)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="Le Printemps"')
    expect(refused.text).toContain('href="#ouverture"')
    const created = await ask(world.odile, '/gestion/appels', { ...typed, ouverture: '2026-11-02' })
    expect(created).toMatchObject({ status: 303, to: '/gestion/appels/le-printemps?dit=cree' })
    expect((await ask(world.odile, created.to ?? '')).text).toContain('L’appel est créé')
  })

  it('are private until the publication, then public as they were previewed', async () => {
    expect((await ask(null, `/appels/${slug}`)).status).toBe(404)
    const preview = await ask(world.odile, `/gestion/appels/${slug}/apercu`)
    await publish()
    const page = await ask(null, `/appels/${slug}`)
    expect(page.status).toBe(200)
    const main = (text: string) =>
      text.slice(text.indexOf('<div class="pepin-title"'), text.indexOf('</main>'))
    expect(main(preview.text)).toBe(main(page.text))
    expect(page.text).not.toContain('{{')
    expect((await ask(null, '/incubateurs/les-semailles')).text).toContain(SECRET)
    expect((await ask(null, '/incubateurs/la-serre')).text).not.toContain(SECRET)
  })

  it.each([
    ['2026-10-19T21:59:59Z', 'Le formulaire ouvre le mardi 20 octobre 2026', false],
    ['2026-10-19T22:00:00Z', 'Vous avez jusqu’au mardi 3 novembre 2026 à 23 h 59', true],
    ['2026-11-03T22:59:59Z', 'Vous avez jusqu’au mardi 3 novembre 2026 à 23 h 59', true],
    ['2026-11-03T23:00:00Z', 'L’appel est clos depuis le mardi 3 novembre 2026 à 23 h 59', false],
  ])('say at %s « %s »', async (instant, sentence, applies) => {
    await publish()
    clock.now = new Date(instant)
    const { text } = await ask(null, `/appels/${slug}`)
    expect(text.replaceAll('\u00a0', ' ')).toContain(sentence)
    expect(text.includes(`/appels/${slug}/candidater`)).toBe(applies)
    expect(text.replaceAll('\u00a0', ' ')).toContain('lundi 23 novembre 2026')
  })

  it('save a part, lead to the next, and say so', async () => {
    const saved = await ask(world.odile, `/gestion/appels/${slug}/guide/essentiel`, {
      version: '2',
      titre: 'Autre',
    })
    expect(saved).toMatchObject({
      status: 303,
      to: `/gestion/appels/${slug}/guide/calendrier?enregistre=essentiel`,
    })
    expect((await ask(world.odile, saved.to ?? '')).text).toContain('C’est enregistré')
    const back = await ask(world.odile, `/gestion/appels/${slug}/guide/essentiel`, {
      version: '3',
      action: 'revenir',
    })
    expect(back.to).toBe(`/gestion/appels/${slug}?dit=enregistre`)
  })

  it('keep in the page a text of 100,000 characters they refuse', async () => {
    const texte = `<b>${'é'.repeat(100_000)}</b>`
    const refused = await ask(world.odile, `/gestion/appels/${slug}/guide/texte-contact`, {
      version: '2',
      texte,
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(`\n&lt;b&gt;${'é'.repeat(100_000)}&lt;/b&gt;`)
    expect(refused.text.replaceAll('\u202f', ' ')).toContain('la limite est de 10 000')
  })

  it('take the first of a doubled field, and show HTML as text', async () => {
    const body = `version=2&titre=${encodeURIComponent('<script>alert(1)</script>')}&titre=Deux`
    expect((await ask(world.odile, `/gestion/appels/${slug}/guide/essentiel`, body)).status).toBe(303)
    const { text } = await ask(world.odile, `/gestion/appels/${slug}/apercu`)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })

  it('add empty rows to a list without saving, with what was typed still there', async () => {
    const path = `/gestion/appels/${slug}/guide/faq`
    const answer = await ask(world.odile, path, {
      version: '2',
      'question-1': 'La seule ?',
      action: 'ajouter',
    })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('value="La seule ?"')
    const rows = (text: string) => text.match(/name="question-\d+"/g)?.length ?? 0
    expect(rows(answer.text)).toBe(rows((await ask(world.odile, path)).text) + 2)
    expect((await guideOf()).faq[0]?.question).not.toBe('La seule ?')
  })

  it('propose the other dates from the opening without saving', async () => {
    const path = `/gestion/appels/${slug}/guide/calendrier`
    const typed = { version: '2', ouverture: '2027-03-01', action: 'proposer' }
    const { text } = await ask(world.odile, path, typed)
    for (const date of ['2027-03-01', '2027-03-15', '2027-03-17']) expect(text).toContain(`value="${date}"`)
    expect((await guideOf()).dates.opensOn).toBe('2026-10-20')
    expect((await ask(world.odile, path, { ...typed, ouverture: '' })).status).toBe(422)
  })

  it('show both versions of what two organisers wrote, keep both, and let choose', async () => {
    const path = `/gestion/appels/${slug}/guide/essentiel`
    await ask(world.omar, path, { version: '2', titre: 'D’Omar', theme: 'Les ports' })
    const mine = { version: '2', titre: 'D’Odile', perimetre: 'tout le monde' }
    const conflict = await ask(world.odile, path, mine)
    expect(conflict.status).toBe(409)
    for (const shown of ['D’Omar', 'D’Odile', 'Enregistré par Omar']) expect(conflict.text).toContain(shown)
    expect(conflict.text).toContain('name="perimetre" value="tout le monde"')
    expect(conflict.text).not.toContain('choix-theme')
    const unchosen = await ask(world.odile, path, { ...mine, vu: '3' })
    expect(unchosen.status).toBe(409)
    expect(unchosen.text).toContain('href="#choix-titre"')
    const chosen = await ask(world.odile, path, { ...mine, vu: '3', 'choix-titre': 'mine' })
    expect(chosen.status).toBe(303)
    expect(await guideOf()).toMatchObject({
      title: 'D’Odile',
      theme: 'Les ports',
      perimeter: 'tout le monde',
    })
  })

  it('ask again when a third version came between both and the choice', async () => {
    const path = `/gestion/appels/${slug}/guide/essentiel`
    await ask(world.omar, path, { version: '2', titre: 'Un' })
    await ask(world.omar, path, { version: '3', titre: 'Deux' })
    const late = { version: '2', titre: 'Mien', vu: '3', 'choix-titre': 'mine' }
    expect((await ask(world.odile, path, late)).status).toBe(409)
    expect((await guideOf()).title).toBe('Deux')
  })

  it('show what becomes public, and refuse to publish what blocks or was not previewed', async () => {
    const path = `/gestion/appels/${slug}/publication`
    const preview = await ask(world.odile, path)
    for (const said of [
      'dès que vous publiez',
      'name="version" value="2"',
      `http://localhost:3000/appels/${slug}`,
    ])
      expect(preview.text).toContain(said)
    expect((await ask(world.odile, path, { version: '1' })).status).toBe(409)
    await ask(world.odile, `/gestion/appels/${slug}/guide/promesses`, { version: '2', sponsor: '' })
    const blocked = await ask(world.odile, path, { version: '3' })
    expect(blocked.status).toBe(422)
    expect(blocked.text).toContain(`href="/gestion/appels/${slug}/guide/promesses"`)
    expect(blocked.text).not.toContain('name="version"')
  })

  it('publish once, and tell the second organiser it is done', async () => {
    const path = `/gestion/appels/${slug}/publication`
    expect((await ask(world.odile, path, { version: '2' })).to).toBe(`/gestion/appels/${slug}?dit=publie`)
    const second = await ask(world.omar, path, { version: '2' })
    expect(second.to).toBe(`/gestion/appels/${slug}?dit=deja-publie`)
    expect((await ask(world.omar, second.to ?? '')).text).toContain('Cette version est déjà publiée')
  })

  it('say which modifications are not public yet, before and after', async () => {
    await publish()
    await ask(world.odile, `/gestion/appels/${slug}/guide/essentiel`, {
      version: '2',
      titre: 'Nouveau titre',
    })
    expect((await ask(world.odile, `/gestion/appels/${slug}`)).text).toContain('Modifications non publiées')
    const { text } = await ask(world.odile, `/gestion/appels/${slug}/publication`)
    for (const shown of ['Avant', SECRET, 'Après', 'Nouveau titre']) expect(text).toContain(shown)
    expect((await ask(null, `/appels/${slug}`)).text).not.toContain('Nouveau titre')
  })
})

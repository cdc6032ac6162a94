import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, plain, SECRET } from '../../../../test/calls-site.ts'
import { findCall, getLatestGuide, listModels } from '../store.ts'

const BEGINNING = {
  titre: 'D’après un autre',
  libelle: 'problemes',
  variante: 'next',
  ouverture: '2027-10-19',
}

describe('starting a call from another', () => {
  let site: CallsSite
  let draft: Awaited<ReturnType<CallsSite['draft']>>
  beforeAll(async () => {
    site = await callsSite()
  })
  afterAll(() => site.drop())
  beforeEach(async () => {
    site.clock.now = NOW
    await site.db.deleteFrom('guide_templates').execute()
    draft = await site.draft()
    await site.ask(site.people.odile, `${draft.path}/guide/texte-contact`, {
      version: '2',
      texte: 'Avant le 3 novembre 2026 à 23 h 59.',
    })
  })
  const keep = (nom: string, by = site.people.odile) => site.ask(by, `${draft.path}/modele`, { nom })
  const begin = (depuis: string, by = site.people.odile) =>
    site.ask(by, '/gestion/appels', { ...BEGINNING, depuis })
  const guideAt = async (to: string | null) => {
    const slug = /appels\/([\w-]+)/.exec(to ?? '')?.[1] ?? ''
    const call = await findCall(site.db, slug)
    return (await getLatestGuide(site.db, call?.id ?? '')).guide
  }
  const contact = (guide: Awaited<ReturnType<typeof guideAt>>) =>
    guide.sections.find(({ key }) => key === 'contact')?.body

  it('copies a call with every date moved, the one in a text included', async () => {
    const made = await begin(`appel:${draft.slug}`)
    expect(made.status).toBe(303)
    const guide = await guideAt(made.to)
    expect([guide.title, guide.dates.opensOn, guide.promises.sponsorName]).toEqual([
      'D’après un autre',
      '2027-10-19',
      'Hélène Aubry',
    ])
    expect(contact(guide)).toBe('Avant le {{cloture}}.')
    expect(JSON.stringify(guide)).not.toContain('2026')
  })

  it('starts from a template of the incubator, until it is no longer proposed', async () => {
    expect((await keep('Le modèle de l’automne')).status).toBe(303)
    const page = await site.ask(site.people.omar, '/gestion/modeles')
    const depuis = /modele:[0-9a-f-]{36}/.exec(page.text)?.[0] ?? ''
    expect((await site.ask(site.people.odile, '/gestion/appels/nouveau')).text).toContain(depuis)
    expect(contact(await guideAt((await begin(depuis)).to))).toBe('Avant le {{cloture}}.')
    const id = depuis.slice('modele:'.length)
    expect((await site.ask(site.people.karim, `/gestion/modeles/${id}/suppression`, {})).status).toBe(404)
    expect((await site.ask(site.people.odile, `/gestion/modeles/${id}/suppression`, {})).status).toBe(303)
    expect(await listModels(site.db, [site.people.semailles])).toEqual([])
    expect((await begin(depuis)).status).toBe(422)
  })

  it('shows and gives nothing of another incubator', async () => {
    await keep(SECRET)
    const [model] = await listModels(site.db, [site.people.semailles])
    for (const path of ['/gestion/modeles', '/gestion/appels/nouveau'])
      expect((await site.ask(site.people.karim, path)).text).not.toContain(SECRET)
    for (const depuis of [`modele:${model?.id}`, `appel:${draft.slug}`]) {
      const refused = await begin(depuis, site.people.karim)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('value="D’après un autre"')
      expect(refused.text).not.toContain(SECRET)
    }
  })

  it.each([
    ['', 'Donnez un nom'],
    ['x'.repeat(121), '120 signes'],
    ['Pris', 'porte déjà ce nom'],
  ])('refuses the name « %s » in words, with what was typed', async (nom, said) => {
    await keep('Pris')
    const refused = await keep(nom)
    expect(refused.status).toBe(422)
    expect(plain(refused.text)).toContain(said)
    expect(refused.text).toContain(`value="${nom}"`)
  })

  it('refuses a starting point that is none', async () => {
    for (const depuis of ['modele:inconnu', 'appel:inconnu', `modele:${'0'.repeat(36)}`])
      expect((await begin(depuis)).status).toBe(422)
  })
})

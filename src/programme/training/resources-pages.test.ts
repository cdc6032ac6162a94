import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'

let world: World
let odile: Browser
let karim: Browser
beforeAll(async () => {
  world = await openWorld()
  odile = await world.signedIn('odile.marchand@horizon.example')
  karim = await world.signedIn('karim.benali@haute-vallee.example')
})
afterAll(() => world.close())

const OURS = '/gestion/incubateurs/les-semailles/ressources'
const THEIRS = '/gestion/incubateurs/la-serre/ressources'
const text = async (browser: Browser, path: string) => (await browser.send('GET', path)).text()
const send = async (browser: Browser, path: string, fields: Record<string, string>) => {
  const response = await browser.send('POST', path, new URLSearchParams(fields).toString())
  return { status: response.status, to: response.headers.get('location') ?? '', text: await response.text() }
}
const resource = (titre: string, pour: string) => ({
  titre,
  adresse: 'https://ressources.horizon.example/a?b=1&c=2',
  nature: 'link',
  [`pour.${pour}`]: 'oui',
})
const idOf = async (title: string) =>
  (await world.db.selectFrom('resources').select('id').where('title', '=', title).executeTakeFirstOrThrow())
    .id

describe('the resources of an incubator', () => {
  it('are read by those they are for, and nobody else', async () => {
    await send(karim, THEIRS, resource('Pour nos agents', 'agents'))
    await send(karim, THEIRS, resource('Pour notre jury', 'jurors'))
    await send(karim, THEIRS, resource('Pour nos équipes', 'teams'))
    const course = await text(world.visit(), '/formation?incubateur=la-serre')
    expect(course).toContain('Pour nos agents')
    expect(course).not.toMatch(/Pour notre jury|Pour nos équipes/)
    expect(await text(world.visit(), '/formation?incubateur=les-semailles')).not.toContain('Pour nos agents')

    const juror = await text(await world.signedIn('etienne.roy@haute-vallee.example'), '/ressources')
    expect(juror).toContain('Pour notre jury')
    expect(juror).not.toMatch(/Pour nos agents|Pour nos équipes/)
    const stranger = await text(await world.signedIn('paul.nguyen@horizon.example'), '/ressources')
    expect(stranger).not.toMatch(/Pour nos? /)
    expect((await world.visit().send('GET', '/ressources')).headers.get('location')).toContain('/connexion')
  })

  it('are managed by its organisers only', async () => {
    expect((await karim.send('GET', OURS)).status).toBe(404)
    expect((await send(karim, OURS, resource('Intrus', 'agents'))).status).toBe(404)
    const id = await idOf('Évaluer une candidature : la grille commentée')
    expect((await send(karim, `${OURS}/${id}/retrait`, {})).status).toBe(404)
    // Theirs, under one's own incubator, is nothing either.
    expect((await send(karim, `${THEIRS}/${id}/retrait`, {})).status).toBe(404)
    expect((await send(karim, THEIRS, { ...resource('Volée', 'agents'), remplace: id })).status).toBe(409)
    expect(await text(odile, OURS)).toContain('la grille commentée')
  })

  it('say what is to mend, with what was typed', async () => {
    const wrong = { titre: 'Un <i>titre</i>', adresse: 'javascript:alert(1)', nature: 'exe' }
    const refused = await send(odile, OURS, wrong)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Un &lt;i&gt;titre&lt;/i&gt;')
    expect(refused.text).not.toContain('href="javascript')
    for (const field of ['adresse', 'nature', 'pour.agents'])
      expect(refused.text).toContain(`href="#${field}"`)
  })

  it('are corrected by replacing, once: a second window is told and loses nothing', async () => {
    await send(odile, OURS, resource('Titre fautif', 'agents'))
    const remplace = await idOf('Titre fautif')
    expect(await text(odile, `${OURS}?corrige=${remplace}`)).toContain('value="Titre fautif"')
    const first = await send(odile, OURS, { ...resource('Titre juste', 'agents'), remplace })
    expect(first.to).toBe(`${OURS}?dit=corrigee`)
    const second = await send(odile, OURS, { ...resource('Titre tardif', 'agents'), remplace })
    expect(second.status).toBe(409)
    expect(second.text).toContain('value="Titre tardif"')
    const list = await text(odile, OURS)
    expect(list).toContain('Titre juste')
    expect(list).not.toMatch(/Titre fautif|Titre tardif/)
  })

  it('are withdrawn after a page that says from whom, and only once', async () => {
    await send(odile, OURS, resource('À retirer', 'teams'))
    const path = `${OURS}/${await idOf('À retirer')}/retrait`
    expect(await text(odile, path)).toContain('Les équipes des produits')
    expect((await send(odile, path, {})).to).toBe(`${OURS}?dit=retiree`)
    expect(await text(odile, OURS)).not.toContain('À retirer')
    expect((await send(odile, path, {})).status).toBe(404)
  })
})

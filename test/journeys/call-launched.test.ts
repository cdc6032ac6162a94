import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  dayFromNow,
  follow,
  openWorld,
  press,
  signIn,
  textOf,
  WITH_AND_WITHOUT,
  type World,
} from './support.ts'

const ODILE = 'odile.marchand@horizon.example'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

/** What a person does on the page, counted: a click, a choice, a field filled. */
function counted(page: Page) {
  let acts = 0
  const act =
    <A extends unknown[]>(doing: (...args: A) => Promise<unknown>) =>
    async (...args: A) => {
      acts++
      await doing(...args)
    }
  return {
    count: () => acts,
    follow: act((name: string | RegExp) => follow(page, name)),
    press: act((name: string | RegExp) => press(page, name)),
    fill: act((field: string, value: string) => page.locator(`#${field}`).fill(value)),
  }
}

/** The dates an agent reads beside the text, as they are written. */
const datesOf = async (page: Page) =>
  (await textOf(page)).match(/\d{1,2}(?:er)? (?:\p{L}+) 20\d\d/gu)?.map(date => date.trim()) ?? []

const today = () =>
  new Date().toLocaleDateString('fr-FR', {
    timeZone: 'Europe/Paris',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

describe.each(WITH_AND_WITHOUT)('an organiser $name', ({ scripts, name }) => {
  const title = `Vos problèmes, nos solutions, ${name}`
  let page: Page
  beforeAll(async () => {
    page = await world.visit({ javaScriptEnabled: scripts })
    await signIn(page, ODILE)
  })
  afterAll(() => page?.context().close())

  it('goes from nothing to a published call in under thirty interactions', async () => {
    const me = counted(page)
    await page.goto('/gestion')
    await me.follow('Préparer un appel')
    await me.fill('titre', title)
    await me.fill('ouverture', dayFromNow(7))
    await me.press('Créer l’appel')

    await me.follow(/^Compléter/)
    await me.fill('sponsor', 'Hélène Vasseur')
    await me.fill('qualite', 'secrétaire générale du ministère')
    await me.fill('budget', '750000')
    await me.press('Enregistrer et revenir à l’appel')

    await me.follow('L’essentiel')
    await me.fill('attendues', '60')
    await me.fill('jures', '15')
    await me.fill('formation', 'https://formation.horizon.example')
    await me.press('Enregistrer et revenir à l’appel')

    await me.follow(/déplacer ou masquer/)
    await me.fill('titre', 'Ils et elles racontent')
    await me.press('Ajouter la section')
    await me.press('Monter : Ils et elles racontent')
    await me.follow('Ils et elles racontent')
    await me.fill('texte', 'Karima a commencé par compter les **dossiers perdus**, jusqu’au {{ouverture}}.')
    await me.press('Voir l’aperçu')
    expect(await textOf(page)).toContain('Ce que les agents liront')
    await me.press('Enregistrer et revenir à l’appel')

    await me.follow('Relire et publier l’appel')
    expect(await textOf(page)).not.toContain('à régler')
    await me.press('Publier l’appel')
    expect(await textOf(page)).toContain('L’appel est publié.')
    expect(me.count()).toBeLessThan(30)

    await page.goto('/')
    await follow(page, title)
    const read = await textOf(page)
    for (const said of ['dossiers perdus', 'Suivre la formation', 'Hélène Vasseur'])
      expect(read).toContain(said)
    expect(read).not.toMatch(/\{\{|à compléter/)
  })

  it('says the closing to an agent overseas on their own clock', async () => {
    const there = await world.visit({ javaScriptEnabled: scripts, timezoneId: 'America/Guadeloupe' })
    await there.goto(page.url())
    if (!scripts) await there.getByText('Vous êtes outre-mer').click()
    const said = scripts ? /23 h 59 à Paris, soit 1[78] h 59 en Guadeloupe/ : /En Guadeloupe\s+1[78] h 59/
    await there.getByText('n Guadeloupe', { exact: false }).filter({ visible: true }).first().waitFor()
    expect(await textOf(there)).toMatch(said)
    await there.context().close()
  })

  it('copies it the next year, every date new', async () => {
    const before = await datesOf(page)
    expect(before.length).toBeGreaterThan(7)
    const slug = new URL(page.url()).pathname.split('/').at(-1)
    const me = counted(page)
    await page.goto(`/gestion/appels/${slug}`)
    await me.follow(/Préparer un appel d’après celui-ci/)
    await me.fill('titre', `${title}, la suite`)
    await me.fill('ouverture', dayFromNow(371))
    await me.press('Créer l’appel')
    await me.follow('Relire et publier l’appel')
    await me.press('Publier l’appel')
    expect(await textOf(page)).toContain('L’appel est publié.')
    expect(me.count()).toBe(6)

    await page.goto('/')
    await follow(page, `${title}, la suite`)
    const after = await datesOf(page)
    expect(after.length).toBe(before.length)
    // Today, where we are, is on both.
    expect(after.filter(date => before.includes(date) && date !== today())).toEqual([])
    expect(await textOf(page)).toContain('dossiers perdus')
  })

  it('puts the closing off, and the page says since when', async () => {
    const slug = new URL(page.url()).pathname.split('/').at(-1)
    await page.goto(`/gestion/appels/${slug}/prolongation`)
    await page.locator('#cloture').fill(dayFromNow(400))
    await press(page, 'Voir ce qui change')
    await press(page, /^Prolonger/)
    await page.goto(`/appels/${slug}`)
    expect(await textOf(page)).toMatch(/Modifié le .* : la clôture du formulaire passe du .* au /)
  })
})

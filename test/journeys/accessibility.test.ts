import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flawsOf, violationsOf } from './axe.ts'
import { crawl } from './crawl.ts'
import { ROLES, STARTS } from './roles.ts'
import { openWorld, press, signIn, type World } from './support.ts'

/** All that a dark page changes. */
const COLOURS = ['color-contrast', 'link-in-text-block']

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

describe('every page', () => {
  const routes = new Set<string>()

  it.each(ROLES)('is accessible to $role, on a phone, on a screen, in the dark', async ({ prepare }) => {
    const page = await world.visit({ viewport: { width: 360, height: 740 } })
    const starts = await prepare(page)
    const problems: string[] = []
    await crawl(page, [...starts, ...STARTS], async ({ path, route, status }) => {
      const note = (how: string) => (problem: string) => problems.push(`${path} ${how}: ${problem}`)
      // Links of e-mails serve once: the mailbox shows those already used.
      const used = ['/connexion/lien/:token', '/invitations/:token'].includes(route)
      if (status >= 400 && !STARTS.includes(path) && !used) note('links')(`answers ${status}`)
      for (const flaw of await flawsOf(page)) note('page')(flaw)
      for (const found of await violationsOf(page)) note('at 360 px')(found)
      if (routes.has(route)) return
      routes.add(route)
      await page.setViewportSize({ width: 1280, height: 800 })
      for (const found of await violationsOf(page)) note('at 1280 px')(found)
      await page.emulateMedia({ colorScheme: 'dark' })
      for (const found of await violationsOf(page, COLOURS)) note('in the dark')(found)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 360, height: 740 })
    })
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('was found: every kind of page is among those visited', () => {
    const wanted = [
      '/',
      '/appels/:slug',
      '/appels/:slug/est-ce-pour-moi',
      '/appels/:slug/suivre',
      '/appels/:slug/poser-une-question',
      '/appels/:slug/reunions/:id',
      '/gestion/appels/:slug/visas',
      '/gestion/appels/:slug/reunions',
      '/gestion/appels/:slug/reunions/:id',
      '/gestion/appels/:slug/questions',
      '/candidatures/:id/recu',
      '/candidatures/:id/retrait',
      '/candidatures/:id/confirmation',
      '/candidatures/:id/relecture',
      '/candidatures/confirmation/:token',
      '/connexion/code',
      '/gestion/appels/nouveau',
      '/gestion/appels/:slug/apercu',
      '/gestion/appels/:slug/guide/calendrier',
      '/gestion/appels/:slug/publication',
      '/gestion/candidatures/:id',
      '/gestion/appels/:slug/recevabilite',
      '/gestion/appels/:slug/jury',
      '/gestion/appels/:slug/jury/sieges/:id',
      '/gestion/appels/:slug/deports',
      '/gestion/appels/:slug/seances/nouvelle',
      '/gestion/appels/:slug/repartition',
      '/gestion/appels/:slug/droits',
      '/gestion/appels/:slug/classement',
      '/gestion/appels/:slug/preselection',
      '/gestion/appels/:slug/preselection/proces-verbal',
      '/gestion/appels/:slug/selection',
      '/gestion/appels/:slug/annonces/preselection',
      '/gestion/appels/:slug/mises-en-route',
      '/gestion/candidatures/:id/evaluations',
      '/evaluations',
      '/evaluations/:id',
      '/evaluations/:id/deport',
      '/comite',
      '/produits',
      '/produits/:slug',
      '/suivi',
      '/suivi/produits/:id',
      '/suivi/produits/:id/phases',
      '/suivi/produits/:id/jalons',
      '/suivi/produits/:id/equipe',
      '/suivi/produits/:id/fiche',
      '/suivi/produits/:id/comites',
      '/suivi/produits/:id/conditions',
      '/suivi/comites/:id',
      '/gestion/incubateurs/:slug/phases',
      '/gestion/incubateurs/:slug/comites',
      '/gestion/portefeuille/reprise',
    ]
    expect(wanted.filter(route => !routes.has(route))).toEqual([])
  })

  it('that gives back a form to correct is accessible too', async () => {
    const page = await world.visit({ viewport: { width: 360, height: 740 } })
    const problems: string[] = []
    const look = async () => {
      expect(await page.getByRole('alert').count()).toBe(1)
      problems.push(...(await flawsOf(page)), ...(await violationsOf(page)))
    }
    await page.goto('/connexion')
    await press(page, 'Recevoir un code')
    await look()
    await signIn(page, 'odile.marchand@horizon.example')
    await page.goto('/gestion/appels/nouveau')
    await press(page, 'Créer l’appel')
    await look()
    await page.goto('/horloge')
    await press(page, 'Avancer l’horloge')
    await look()
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('would be found at fault if it were', async () => {
    const page = await world.visit({ viewport: { width: 360, height: 740 }, bypassCSP: true })
    await page.goto('/')
    await page.evaluate(() => {
      document.documentElement.lang = 'en'
      const faulty = '<h1 style="width:500px;color:#333;background:#222">Un autre titre</h1><img src="/x">'
      document.querySelector('main')?.insertAdjacentHTML('beforeend', faulty)
    })
    expect(await flawsOf(page)).toHaveLength(3)
    expect((await violationsOf(page)).join()).toMatch(/color-contrast.*image-alt/s)
    expect((await violationsOf(page, COLOURS)).join()).toMatch(/^color-contrast/)
    await page.context().close()
  })
})

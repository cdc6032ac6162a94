import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  askCode,
  dayFromNow,
  follow,
  openWorld,
  press,
  readMail,
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

async function createCall(page: Page, title: string): Promise<void> {
  await page.goto('/gestion')
  await follow(page, 'Préparer un appel')
  await page.getByLabel('Nom de l’appel').fill(title)
  await page.getByLabel('Oui', { exact: true }).check()
  await page.locator('#ouverture').fill(dayFromNow(7))
  await press(page, 'Créer l’appel')
}

async function fillPromises(page: Page): Promise<void> {
  await page.locator('#sponsor').fill('Hélène Vasseur')
  await page.locator('#qualite').fill('secrétaire générale du ministère')
  await page.locator('#budget').fill('750000')
  await press(page, 'Enregistrer et revenir à l’appel')
}

describe.each(WITH_AND_WITHOUT)('an organiser $name', ({ scripts, name }) => {
  it('signs in with the link of the e-mail and its button', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await askCode(page, ODILE)
    const link = /https?:\/\/\S+\/connexion\/lien\/\S+/.exec(await readMail(page, ODILE, /code/i))?.[0]
    await page.goto(link ?? '')
    expect(await textOf(page)).toContain(ODILE)
    await press(page, 'Me connecter')
    await page.goto('/mon-compte')
    expect(await page.getByLabel('Prénom et nom').inputValue()).toBe('Odile Marchand')
    await page.context().close()
  })

  it('creates a call, sees what is missing, fills it, reads it again and publishes it', async () => {
    const title = `Les agents ont la parole, ${name}`
    const page = await world.visit({ javaScriptEnabled: scripts })
    await signIn(page, ODILE)
    await createCall(page, title)
    const created = await textOf(page)
    expect(created).toContain('À régler avant de publier')
    expect(await page.getByRole('link', { name: /sponsor/i }).count()).toBeGreaterThan(0)
    const overview = new URL(page.url()).pathname

    await page.goto('/')
    expect(await textOf(page)).not.toContain(title)
    await page.goto(`${overview}/publication`)
    expect(await textOf(page)).toMatch(/points? restent? à régler/)
    expect(await page.getByRole('button', { name: 'Publier l’appel' }).count()).toBe(0)

    await page.goto(overview)
    await follow(page, 'Les promesses')
    await fillPromises(page)
    await page.goto(`${overview}/guide/calendrier`)
    const before = await page.locator('#cloture').inputValue()
    await page.locator('#ouverture').fill(dayFromNow(0))
    await press(page, 'Proposer les autres dates d’après l’ouverture')
    const closing = await page.locator('#cloture').inputValue()
    expect(closing < before).toBe(true)
    await press(page, 'Enregistrer et revenir à l’appel')
    await page.goto(`${overview}/guide/calendrier`)
    expect(await page.locator('#cloture').inputValue()).toBe(closing)
    await page.goto(overview)
    expect(await textOf(page)).not.toContain('À régler avant de publier')

    await follow(page, /aperçu de la page/)
    const preview = await textOf(page)
    expect(preview).toContain('Aperçu')
    expect(preview).toContain('Hélène Vasseur')
    await follow(page, 'Revenir à la préparation')
    await follow(page, 'Relire et publier l’appel')
    expect(await textOf(page)).toContain('Ce qui devient public')
    await press(page, 'Publier l’appel')
    expect(await textOf(page)).toContain('L’appel est publié.')

    const visitor = await world.visit({ javaScriptEnabled: scripts })
    await visitor.goto('/')
    await follow(visitor, title)
    expect(await textOf(visitor, 'h1')).toContain('Les agents ont la parole')
    expect(await textOf(visitor)).toContain('Hélène Vasseur')
    expect(await visitor.getByRole('link', { name: 'Écrire ma candidature' }).count()).toBe(1)
    await Promise.all([page.context().close(), visitor.context().close()])
  })

  it('must sign in before reading what is being prepared', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/gestion')
    expect(new URL(page.url()).pathname).toBe('/connexion')
    await page.context().close()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, press, readCode, signIn, textOf, type World } from './support.ts'

const ODILE = 'odile.marchand@horizon.example'

/** A phone that keeps keys, in the browser itself: Chromium's virtual authenticator. */
async function withAuthenticator(page: Page): Promise<{ forget(): Promise<unknown> }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      hasResidentKey: true,
      automaticPresenceSimulation: true,
    },
  })
  return { forget: () => cdp.send('WebAuthn.clearCredentials', { authenticatorId }) }
}

async function codeTyped(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Votre adresse e-mail').fill(ODILE)
  await press(page, 'Recevoir un code')
  await page.getByLabel('Code à six chiffres').fill(await readCode(page, ODILE))
  await press(page, 'Continuer')
}

describe('a passkey, in a browser', () => {
  let world: World
  let page: Page
  let codes: string[] = []
  beforeAll(async () => {
    world = await openWorld()
    page = await world.visit()
  })
  afterAll(() => world.remove())

  it('is added, with ten codes to print', async () => {
    await withAuthenticator(page)
    await signIn(page, ODILE)
    await page.goto('/mon-compte/cles')
    await page.getByLabel('Nom de la clé').fill('Mon téléphone')
    await press(page, 'Ajouter cette clé')
    codes = await page.locator('main ol code').allInnerTexts()
    expect(codes).toHaveLength(10)
    await page.goto('/mon-compte/cles')
    expect(await textOf(page)).toContain('Mon téléphone')
  })

  it('is asked for after the code, and gives back the page asked for', async () => {
    await page.goto('/')
    await page.context().clearCookies({ name: 'pepin_session' })
    await codeTyped(page, '/gestion')
    expect(new URL(page.url()).pathname).toBe('/connexion/cle')
    await page.getByRole('button', { name: 'Utiliser ma clé' }).click()
    await page.waitForURL('**/gestion')
    expect(await textOf(page, 'h1')).toContain('Gestion')
  })

  it('says in words that no key has answered, and lets in with a printed code, without JavaScript too', async () => {
    const other = await world.visit()
    const device = await withAuthenticator(other)
    await device.forget()
    await codeTyped(other, '/gestion')
    await other.getByRole('button', { name: 'Utiliser ma clé' }).click()
    await other.getByText('Rien n’a été fait').waitFor()
    const plain = await world.visit({ javaScriptEnabled: false })
    await codeTyped(plain, '/gestion')
    expect(await textOf(plain)).toContain('Tapez plutôt un code de secours')
    await plain.getByText('Je n’ai pas ma clé').click()
    await plain.getByLabel('Code de secours').fill(codes[0] ?? '')
    await press(plain, 'Me connecter avec ce code')
    expect(new URL(plain.url()).pathname).toBe('/gestion')
  })
})

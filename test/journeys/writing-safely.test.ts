import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, fingerprintOf, sendAs, writeEverything, writeFirstStep } from './applicant.ts'
import { openWorld, press, textOf, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

const saved = (page: Page) => page.locator('[data-saved-state]')
const say = (page: Page, words: string) => saved(page).filter({ hasText: words }).waitFor()

describe('an agent who writes with JavaScript', () => {
  it('reads after a pause that the draft is saved, and finds the text after closing the tab', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await writeFirstStep(page, 'Un texte gardé')
    await say(page, 'Brouillon enregistré à ')
    await page.close()
    const back = await page.context().newPage()
    await back.goto('/mes-candidatures')
    await back.goto(`${application}/etapes/probleme`)
    expect(await back.locator('#titre').inputValue()).toBe('Un texte gardé')
    expect(await back.locator('#probleme').inputValue()).toContain('Deux cents dossiers')
    await back.context().close()
  })

  it('keeps in sight, at the bottom of a long step on a phone, whether it is saved, over nothing typed', async () => {
    const page = await world.visit({ viewport: { width: 360, height: 740 } })
    const application = await begin(page)
    await page.goto(`${application}/etapes/pratique`)
    await page.locator('#remarque').fill('En bas de page')
    await say(page, 'Brouillon enregistré à ')
    const [line, area] = [await saved(page).boundingBox(), await page.locator('#remarque').boundingBox()]
    expect(line?.y).toBe(0)
    expect(area?.y).toBeGreaterThan(line?.height ?? 740)
    await page.context().close()
  })

  it('reads that nothing is saved while Pépin does not answer', async () => {
    const page = await world.visit()
    await begin(page)
    await page.route('**/etapes/*', route => route.fulfill({ status: 503, body: '' }))
    await writeFirstStep(page, 'Le serveur dort')
    await say(page, 'Le serveur ne répond pas : votre texte est gardé sur cet appareil.')
    await page.unroute('**/etapes/*')
    await say(page, 'Brouillon enregistré à ')
    await page.context().close()
  })

  it('sends once when « Envoyer » is clicked twice', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await writeEverything(page, 'Cliqué deux fois')
    await sendAs(page, 'double.clic@horizon.example')
    const first = await fingerprintOf(page, application)
    await page.goto(`${application}/etapes/probleme`)
    await page.locator('#probleme').fill('Corrigé.')
    await press(page, 'Enregistrer et partir')
    await page.goto(`${application}/relecture`)
    let sendings = 0
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/depot')) sendings++
    })
    await page.getByRole('button', { name: 'Envoyer mes modifications' }).dblclick()
    await page.waitForURL('**?envoye=1')
    expect(sendings).toBe(1)
    expect(await fingerprintOf(page, application)).not.toBe(first)
    expect((await receiptsIn(page, 'double.clic@horizon.example')).length).toBe(2)
    await page.context().close()
  })
})

/** The receipts that came to an address, newest first, once the last has had time to come. */
async function receiptsIn(page: Page, address: string): Promise<string[]> {
  const mails = page.locator('main table a').filter({ hasText: 'est envoyée' })
  for (let tries = 0; tries < 40; tries++) {
    await page.goto(`/boite-mail?a=${address}`)
    if ((await mails.count()) > 1) break
    await page.waitForTimeout(250)
  }
  return mails.allTextContents()
}

describe('an agent without JavaScript', () => {
  it('sees both versions of an answer changed in two tabs, and chooses', async () => {
    const one = await world.visit({ javaScriptEnabled: false })
    const application = await begin(one)
    const two = await one.context().newPage()
    await two.goto(`${application}/etapes/probleme`)
    await one.locator('#titre').fill('Le titre du premier onglet')
    await press(one, 'Enregistrer et partir')
    await two.locator('#titre').fill('Le titre du second onglet')
    await two.locator('#probleme').fill('Écrit seulement ici.')
    await press(two, 'Enregistrer et continuer')
    const both = await textOf(two)
    expect(both).toContain('Deux versions de votre texte')
    expect(both).toContain('Le titre du premier onglet')
    expect(both).toContain('Le titre du second onglet')
    expect(both).not.toContain('Écrit seulement ici.')
    await two.getByLabel('Celui qui est enregistré').check()
    await press(two, 'Garder ce choix')
    await two.goto(`${application}/etapes/probleme`)
    expect(await two.locator('#titre').inputValue()).toBe('Le titre du premier onglet')
    expect(await two.locator('#probleme').inputValue()).toBe('Écrit seulement ici.')
    await one.context().close()
  })

  it('fills and saves the first step with the keyboard alone', async () => {
    const page = await world.visit({ javaScriptEnabled: false })
    const application = await begin(page)
    await tabTo(page, 'titre')
    await page.keyboard.type('Au clavier seulement')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Personne n’a de souris au guichet.')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(new URL(page.url()).pathname).toBe(`${application}/etapes/consequences`)
    await page.goto(`${application}/etapes/probleme`)
    expect(await page.locator('#titre').inputValue()).toBe('Au clavier seulement')
    expect(await page.locator('#probleme').inputValue()).toContain('souris')
    await page.context().close()
  })
})

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`#${id}:focus`).count()) > 0) return
  }
  throw new Error(`#${id} cannot be reached with Tab`)
}

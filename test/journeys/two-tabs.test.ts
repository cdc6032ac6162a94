import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, CALL } from './applicant.ts'
import { offered, onDevice, say } from './keeping.ts'
import { openWorld, press, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

/** As when this window comes back to the front: the browser without a screen never hides one. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

async function twoTabs(): Promise<{ one: Page; two: Page; application: string }> {
  const one = await world.visit()
  const application = await begin(one)
  const two = await one.context().newPage()
  await two.goto(`${application}/etapes/probleme`)
  return { one, two, application }
}

it('merges different answers in silence, and a window left behind hears of what is newer', async () => {
  const { one, two, application } = await twoTabs()
  await one.locator('#titre').fill('Le titre d’une fenêtre')
  await say(one, 'Brouillon enregistré à ')
  await two.locator('#probleme').fill('Le problème de l’autre')
  await say(two, 'Un texte plus récent, écrit ailleurs, est repris ici : Votre projet en une ligne')
  expect(await two.locator('#titre').inputValue()).toBe('Le titre d’une fenêtre')
  await comeBack(one)
  await say(one, 'Un texte plus récent, écrit ailleurs, est repris ici : Le problème')
  expect(await one.locator('#probleme').inputValue()).toBe('Le problème de l’autre')
  await one.goto(`${application}/etapes/probleme`)
  expect(await one.locator('#titre').inputValue()).toBe('Le titre d’une fenêtre')
  await one.context().close()
})

it('shows both texts of an answer typed in two windows, and the one not chosen leaves the device', async () => {
  const { one, two, application } = await twoTabs()
  await one.locator('#titre').fill('Premier titre')
  await say(one, 'Brouillon enregistré à ')
  await two.locator('#titre').fill('Second titre')
  await say(two, 'Ce texte a changé ailleurs')
  await two.locator('#probleme').fill('Écrit à côté, et enregistré')
  await two.waitForTimeout(2500)
  await press(two, 'Voir les deux textes')
  const both = await textOf(two)
  expect(both).toContain('Premier titre')
  expect(both).toContain('Second titre')
  expect(both).not.toContain('Écrit à côté')
  await two.getByLabel('Celui qui est enregistré').check()
  await press(two, 'Garder ce choix')
  await two.goto(`${application}/etapes/probleme`)
  expect(await two.locator('#titre').inputValue()).toBe('Premier titre')
  expect(await two.locator('#probleme').inputValue()).toBe('Écrit à côté, et enregistré')
  await onDevice(two, 0)
  expect(await offered(two).isHidden()).toBe(true)
  await one.context().close()
})

it.each(WITH_AND_WITHOUT)('$name, starting again opens the draft already begun', async ({ scripts }) => {
  const page = await world.visit({ javaScriptEnabled: scripts })
  const application = await begin(page)
  await page.goto(`${CALL}/candidater`)
  await press(page, /^Commencer/)
  expect(new URL(page.url()).pathname).toBe(`${application}/etapes/probleme`)
  await page.locator('#titre').fill('Mon seul projet')
  await press(page, 'Enregistrer et partir')
  await page.goto(`${CALL}/candidater`)
  await page.getByRole('link', { name: 'Reprendre mon brouillon' }).click()
  await page.waitForURL(`**${application}`)
  await page.goto(`${CALL}/candidater`)
  await page.getByRole('button', { name: 'Commencer un autre projet' }).dblclick()
  await page.waitForURL('**/etapes/probleme')
  await page.goto('/mes-candidatures')
  expect((await textOf(page)).match(/brouillon, non envoyé/g)).toHaveLength(2)
  await page.context().close()
})

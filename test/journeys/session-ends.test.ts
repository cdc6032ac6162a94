import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, writeFirstStep } from './applicant.ts'
import { endSession, offered, onDevice, say } from './keeping.ts'
import { follow, openWorld, press, readCode, signIn, textOf, type World } from './support.ts'

const JEANNE = 'jeanne.legoff@horizon.example'
// Five codes an address each quarter of an hour: each journey has people of its own.
const AMINA = 'amina.diallo@horizon.example'
const PAUL = 'paul.nguyen@horizon.example'
const HELENE = 'helene.vasseur@haute-vallee.example'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

it('a session ends while typing: the text stays sealed, comes back after sign-in, and is chosen', async () => {
  const page = await world.visit()
  await signIn(page, JEANNE)
  const application = await begin(page)
  await endSession(page)
  await writeFirstStep(page, 'Écrit après la fin')
  await say(page, 'Session terminée : votre texte est gardé sur cet appareil')
  const [sealed] = await onDevice(page, 1)
  expect(sealed).not.toContain('fin')
  await follow(page, 'Me reconnecter')
  await page.getByLabel('Votre adresse e-mail').fill(JEANNE)
  await press(page, 'Recevoir un code')
  await page.getByLabel('Code à six chiffres').fill(await readCode(page, JEANNE))
  await press(page, 'Continuer')
  expect(new URL(page.url()).pathname).toBe(`${application}/etapes/probleme`)
  await offered(page).waitFor()
  expect(await page.locator('#titre').inputValue()).toBe('')
  for (const button of await page.getByRole('button', { name: 'Reprendre le texte gardé' }).all())
    await button.waitFor()
  await page.getByRole('button', { name: 'Reprendre le texte gardé' }).first().click()
  await page.getByRole('button', { name: 'Reprendre le texte gardé' }).first().click()
  await say(page, 'Brouillon enregistré à ')
  await onDevice(page, 0)
  await page.reload()
  expect(await page.locator('#titre').inputValue()).toBe('Écrit après la fin')
  await page.context().close()
})

it('another account on the same device sees nothing, and takes nothing away', async () => {
  const page = await world.visit()
  await signIn(page, JEANNE)
  const application = await begin(page)
  await endSession(page)
  await page.locator('#titre').fill('Pour Jeanne seule')
  await onDevice(page, 1)
  const other = await page.context().newPage()
  await signIn(other, HELENE)
  await page.bringToFront()
  await page.locator('#probleme').fill('Encore pour Jeanne')
  await say(page, 'Un autre compte est ouvert sur cet appareil')
  await page.close()
  const answer = await other.goto(`${application}/etapes/probleme`)
  expect(answer?.status()).toBe(404)
  const mine = await begin(other)
  expect(mine).not.toBe(application)
  expect(await textOf(other)).not.toContain('Jeanne seule')
  expect(await offered(other).isHidden()).toBe(true)
  await onDevice(other, 1)
  await endSession(other)
  await signIn(other, JEANNE)
  await other.goto(`${application}/etapes/probleme`)
  await offered(other).waitFor()
  expect(await textOf(other, '[data-kept-list]')).toContain('Pour Jeanne seule')
  await other.context().close()
})

it('without JavaScript the text is held, given back to its author and to no one else', async () => {
  const page = await world.visit({ javaScriptEnabled: false })
  await signIn(page, AMINA)
  const application = await begin(page)
  await writeFirstStep(page, 'Sans script, sans session')
  await endSession(page)
  await press(page, 'Enregistrer et continuer')
  expect(await textOf(page)).toContain('Ce que vous venez d’écrire est gardé')
  const other = await page.context().newPage()
  await signIn(other, PAUL)
  await other.goto('/reprise')
  expect(await textOf(other)).toContain('Rien à reprendre')
  await endSession(other)
  await signIn(other, AMINA)
  await other.goto('/reprise')
  expect(await textOf(other)).toContain('Reprendre ce que vous aviez écrit')
  await press(other, 'Enregistrer ce texte')
  await other.goto(`${application}/etapes/probleme`)
  expect(await other.locator('#titre').inputValue()).toBe('Sans script, sans session')
  await page.context().close()
})

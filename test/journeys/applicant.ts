import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { press, readCode, textOf } from './support.ts'

export const CALL = '/appels/des-problemes-de-terrain-aux-services-publics'
export const STEP_COUNT = 5

/** Begins an application to the open call; its path. */
export async function begin(page: Page): Promise<string> {
  await page.goto(`${CALL}/candidater`)
  await press(page, /^Commencer/)
  await page.waitForURL('**/etapes/probleme')
  return new URL(page.url()).pathname.replace('/etapes/probleme', '')
}

export async function writeFirstStep(page: Page, title: string): Promise<void> {
  await page.locator('#titre').fill(title)
  await page.locator('#probleme').fill('Deux cents dossiers reviennent incomplets chaque mois.')
}

/** From the first step to the page before sending, by the buttons alone. */
export async function writeEverything(page: Page, title: string): Promise<void> {
  await writeFirstStep(page, title)
  await press(page, 'Enregistrer et continuer')
  await page.locator('#consequences').fill('Trois semaines d’attente.')
  await press(page, 'Enregistrer et continuer')
  await press(page, 'Enregistrer et continuer')
  await page.locator('#motivation').fill('Je les reçois au guichet.')
  await page.locator('#nom').fill('Nadia Roux')
  await page.locator('#service').fill('Guichet des titres')
  await press(page, 'Enregistrer et continuer')
  await page.locator('#guide_lu').check()
  await press(page, 'Enregistrer et tout relire')
  await page.waitForURL('**/relecture')
}

/** Sends from the page before sending, and confirms the address by its code. */
export async function sendAs(page: Page, address: string): Promise<void> {
  await page.getByLabel('Votre adresse e-mail').fill(address)
  await press(page, 'Envoyer ma candidature')
  await page.waitForURL('**/confirmation')
  await page.getByLabel('Code à six chiffres').fill(await readCode(page, address))
  await press(page, 'Confirmer')
  await page.waitForURL('**?envoye=1')
}

/** The fingerprint of what was really sent, computed from the file itself. */
export async function fingerprintOf(page: Page, application: string): Promise<string> {
  const file = await page.request.get(`${application}/recu.json`)
  return createHash('sha256')
    .update(await file.body())
    .digest('hex')
}

export async function receiptNumber(page: Page, application: string): Promise<string> {
  await page.goto(application)
  return /Récépissé\s+(\S+)/.exec(await textOf(page))?.[1] ?? ''
}

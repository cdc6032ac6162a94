import type { Page } from 'playwright-core'
import { follow, press } from './support.ts'

/** What is filled in a form of a committee, by the name of each field; choices by their value. */
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]`)
    if ((await field.evaluate(node => node.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
}

/** Opens a product from « Suivi ». */
export async function openProduct(page: Page, name: RegExp): Promise<string> {
  await page.goto('/suivi')
  await follow(page, name)
  return new URL(page.url()).pathname
}

/** Gives a product its next committee that day; answers the committee's address. */
export async function fixDate(page: Page, product: string, day: string): Promise<string> {
  await page.goto(`${product}/comites`)
  await fill(page, { jour: day, heure: '14 h 30', lieu: 'Salle des cartes' })
  await press(page, 'Fixer la date')
  return new URL(page.url()).pathname
}

export async function writeDossier(
  page: Page,
  committee: string,
  fields: Record<string, string>,
): Promise<void> {
  await page.goto(`${committee}/dossier`)
  await fill(page, fields)
  await press(page, 'Enregistrer le dossier')
}

/** The sponsor is represented, the coach is there. */
export async function notePresence(page: Page, committee: string): Promise<void> {
  await page.goto(`${committee}/presence`)
  await fill(page, { 'presence-1': 'represented', 'par-1': 'Claire Besson', 'presence-2': 'present' })
  await press(page, 'Enregistrer les présences')
}

export async function decide(page: Page, committee: string, fields: Record<string, string>): Promise<void> {
  await page.goto(`${committee}/decision`)
  await fill(page, fields)
  await press(page, 'Enregistrer la décision')
}

/** Moves the demonstration's clock ahead by one of its jumps. */
export async function jump(page: Page, label: string): Promise<void> {
  await page.goto('/horloge')
  await page.getByLabel(label, { exact: true }).check()
  await press(page, 'Avancer l’horloge')
}

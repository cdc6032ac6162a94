import type { Page } from 'playwright-core'
import { press } from './support.ts'

/** Fills a field by its name and saves its step. */
async function step(page: Page, path: string, fields: Record<string, string>): Promise<void> {
  await page.goto(path)
  const [first = ''] = Object.keys(fields)
  const form = page.locator('form').filter({ has: page.locator(`[name="${first}"]`) })
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value)
  await Promise.all([
    page.waitForEvent('load'),
    form.getByRole('button', { name: 'Enregistrer cette étape' }).click(),
  ])
}

/** The seven steps of a setting going, the day of the launch included. */
export async function fillEverything(
  page: Page,
  path: string,
  days: { today: string; launch: string; end: string },
) {
  const { today, launch, end } = days
  await step(page, path, {
    'accord-par': 'Anne Roux',
    'accord-qualite': 'Cheffe de service',
    'accord-part': '40',
    'accord-du': today,
    'accord-au': end,
    'accord-date': today,
  })
  await step(page, path, {
    'sponsor-nom': 'Marc Delattre',
    'sponsor-qualite': 'Directeur général',
    'sponsor-date': today,
  })
  await step(page, path, { 'budget-ligne': 'Innovation', 'budget-montant': '40 000', 'budget-date': today })
  await step(page, path, { 'coach-nom': 'Inès Petit', 'coach-adresse': 'ines.petit@coach.example' })
  await step(page, path, { 'engagement-par': 'Fatou Ndiaye, Anne Roux', 'engagement-date': today })
  await step(page, path, {
    'equipe-nom-1': 'Fatou Ndiaye',
    'equipe-role-1': 'Intrapreneuse',
    'equipe-part-1': '40',
  })
  await step(page, path, { 'lancement-jour': launch, 'lancement-lieu': 'Hôtel du Département' })
}

/** A laureate stands down, from their own page. */
export async function standDown(page: Page): Promise<void> {
  await page.goto('/mises-en-route')
  const path = await page.locator('main a[href^="/mises-en-route/"]').first().getAttribute('href')
  await page.goto(`${path}/desistement`)
  await page.locator('textarea').first().fill('Je change de poste.')
  await press(page, /désist/i)
}

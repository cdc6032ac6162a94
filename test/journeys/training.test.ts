import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flawsOf, violationsOf } from './axe.ts'
import { follow, openWorld, press, signIn, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

const PROBLEM = 'Une mère envoie un dossier qu’elle croit complet.'
const FIGURES = 'Un dossier sur trois revient, 3 000 par an.'

/** Writes the exercise of the lesson on the page and goes on. */
async function take(page: Page, text: string): Promise<void> {
  await page.locator('#reponse').fill(text)
  await press(page, 'Enregistrer et continuer')
}

describe.each(WITH_AND_WITHOUT)('an agent $name', ({ scripts }) => {
  it('takes two lessons without an account and carries the answers into a draft', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/')
    await follow(page, /^Préparer sa candidature/)
    expect(await textOf(page)).toContain('8 leçons, environ 1 h 30 en tout.')
    await follow(page, 'Commencer la première leçon')
    expect(await textOf(page)).toContain('L’exemple d’Inès')
    await take(page, PROBLEM)
    await take(page, FIGURES)
    await page.goto('/formation')
    expect(await textOf(page)).toContain('2 leçons sur 8, environ 1 h 10 restante.')
    await follow(page, 'Relire et imprimer mes réponses')
    expect(await textOf(page)).toContain(FIGURES)

    await follow(page, 'Reporter mes réponses dans une candidature')
    await press(page, /^Commencer un brouillon pour/)
    const preview = await textOf(page)
    expect(preview).toContain(PROBLEM)
    expect(preview).toContain('Ce champ est vide')
    await press(page, 'Écrire ces réponses dans mon brouillon')
    expect(await textOf(page)).toContain('C’est écrit dans votre brouillon')
    await follow(page, 'Continuer ma candidature')
    expect(await page.locator('#probleme').inputValue()).toBe(`${PROBLEM}\n\n${FIGURES}`)
    await page.context().close()
  })

  it('finds what a draft says already kept, with the answer proposed beside', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/formation/un-bon-probleme')
    await take(page, PROBLEM)
    await page.goto('/formation/report')
    await press(page, /^Commencer un brouillon pour/)
    const carry = page.url()
    await page.goto(carry.replace('/formation/report/', '/candidatures/').concat('/etapes/probleme'))
    await page.locator('#probleme').fill('Mon texte.')
    await press(page, 'Enregistrer et partir')
    await page.goto(carry)
    expect(await textOf(page)).toMatch(/Ce champ contient déjà un texte.*Mon texte\./s)
    await press(page, 'Écrire ces réponses dans mon brouillon')
    expect(await textOf(page)).toContain('vous n’avez choisi aucune réponse')
    await page.getByLabel('L’ajouter à la suite de mon texte').check()
    await press(page, 'Écrire ces réponses dans mon brouillon')
    expect(await textOf(page)).toContain('Toutes vos réponses aux exercices sont dans ce brouillon.')
    await follow(page, 'Continuer ma candidature')
    expect(await page.locator('#probleme').inputValue()).toBe(`Mon texte.\n\n${PROBLEM}`)
    await page.context().close()
  })
})

it('an organiser copies the block for the intranet and takes the kit away', async () => {
  const page = await world.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  await signIn(page, 'odile.marchand@horizon.example')
  await page.goto('/gestion/appels/des-problemes-de-terrain-aux-services-publics/kit')
  await page.getByRole('button', { name: 'Copier : Le bloc en HTML' }).click()
  await page.getByText('C’est copié.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('<h2>Des problèmes de terrain aux services publics</h2>')
  expect(await page.locator('a[download]').count()).toBe(3)
  await page.context().close()
})

it('reads each page of the course and of the kit with nothing axe finds', async () => {
  const page = await world.visit({ viewport: { width: 360, height: 800 } })
  await page.goto('/formation/un-bon-probleme')
  await take(page, PROBLEM)
  await page.goto('/formation/report')
  await press(page, /^Commencer un brouillon pour/)
  const carry = new URL(page.url()).pathname
  const organiser = await world.visit()
  await signIn(organiser, 'odile.marchand@horizon.example')
  const visits: [Page, string][] = [
    ...['/formation', '/formation/fiche', '/formation/report', '/formation/le-compter', carry].map(
      (path): [Page, string] => [page, path],
    ),
    [organiser, '/gestion/incubateurs/les-semailles/ressources'],
    [organiser, '/ressources'],
    [organiser, '/gestion/appels/des-problemes-de-terrain-aux-services-publics/kit'],
  ]
  for (const [visitor, path] of visits) {
    await visitor.goto(path)
    expect([...(await violationsOf(visitor)), ...(await flawsOf(visitor))], path).toEqual([])
  }
  await Promise.all([page.context().close(), organiser.context().close()])
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, fingerprintOf, receiptNumber, sendAs, writeEverything } from './applicant.ts'
import { follow, openWorld, press, readMail, signIn, textOf, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

it('an agent corrects after sending, on a phone without JavaScript; the team reads the difference', async () => {
  const address = 'nadia.corrige@horizon.example'
  const page = await world.visit(PHONE)
  const application = await begin(page)
  await writeEverything(page, 'Prévenir avant de fermer')
  await sendAs(page, address)
  const number = await receiptNumber(page, application)

  await follow(page, 'Corriger ma candidature')
  await page.locator('#probleme').fill('Trois cents dossiers reviennent incomplets chaque semaine.')
  await press(page, 'Enregistrer et partir')
  expect(await textOf(page)).toContain('Modifications enregistrées, pas encore envoyées')
  await follow(page, 'Relire et envoyer mes modifications')
  await press(page, 'Envoyer mes modifications')
  const state = await textOf(page)
  expect(state).toContain('C’est envoyé')
  expect(state).toContain(`${number}-2`)
  expect(await textOf(page)).toContain(await fingerprintOf(page, application))
  const pdf = await page.request.get(`${application}/recu.pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await readMail(page, address, new RegExp(`${number}-2`))).toContain('/recu.pdf')

  await page.goto(application)
  await follow(page, 'Relire mes versions envoyées')
  await follow(page, 'Envoi 1')
  expect(await textOf(page)).toContain('Deux cents dossiers')

  const team = await world.visit()
  await signIn(team, 'odile.marchand@horizon.example')
  await team.goto(`/gestion${application}`)
  await follow(team, 'Voir ce qui a changé entre deux envois')
  expect(await textOf(team)).toContain('De l’envoi 1 à l’envoi 2')
  // Said to a screen reader too: « [retiré : Deux] ».
  const words = async (of: string) =>
    (await team.locator(of).allInnerTexts()).map(text => /:\s*(.*?)\s*\]/.exec(text)?.[1])
  expect(await words('del')).toEqual(['Deux', 'mois'])
  expect(await words('ins')).toEqual(['Trois', 'semaine'])
  await Promise.all([page.context().close(), team.context().close()])
})

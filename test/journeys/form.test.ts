import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, CALL, sendAs, writeEverything } from './applicant.ts'
import { follow, leave, openWorld, press, signIn, textOf, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

const ORGANISER = 'odile.marchand@horizon.example'
const FORM = `/gestion${CALL}/formulaire`
const PHONE = { viewport: { width: 360, height: 740 } }

it('an organiser without JavaScript adds a choice and a question that depends on it, and puts them in force', async () => {
  const page = await world.visit({ javaScriptEnabled: false })
  await signIn(page, ORGANISER)
  await page.goto(`/gestion${CALL}`)
  await follow(page, 'Formulaire de candidature')
  await follow(page, 'Ajouter une question à l’étape 2')
  await follow(page, 'Une case à cocher')
  await page.getByLabel('La question', { exact: true }).fill('Des usagers en souffrent')
  await press(page, 'Ajouter la question')

  await follow(page, 'Ajouter une question à l’étape 2')
  await follow(page, 'Un texte de plusieurs lignes')
  await page.getByLabel('La question', { exact: true }).fill('Combien d’usagers ?')
  await page.getByLabel(/^Exemple/).fill('deux cents par mois')
  await page.getByLabel(/^Longueur/).fill('12')
  await page.getByLabel('Comptée en').selectOption('lignes')
  await page.getByLabel('Réponse obligatoire').check()
  await page
    .getByLabel('À qui la poser')
    .selectOption({ label: 'Si « Des usagers en souffrent » est cochée' })
  await press(page, 'Ajouter la question')
  expect(await textOf(page)).toContain('Vos changements ne sont pas encore posés aux agents')

  await follow(page, 'Voir comme un agent')
  expect(await textOf(page)).toContain('Seulement si vous cochez « Des usagers en souffrent ».')
  expect(await page.locator('fieldset.pepin-phone input:enabled').count()).toBe(0)
  await page.goto(FORM)
  await follow(page, 'Relire et mettre en service')
  const preview = await textOf(page)
  expect(preview).toContain(
    'Question ajoutée à l’étape « ses conséquences » : « Combien d’usagers », obligatoire.',
  )
  expect(preview).toMatch(/Candidatures envoyées\s+\d+/)
  await press(page, 'Mettre en service')
  expect(await textOf(page)).toContain('C’est le formulaire posé aux agents.')
  await page.context().close()
})

it.each([
  { scripts: false, name: 'without JavaScript reads the condition, and' },
  { scripts: true, name: 'with JavaScript sees the question appear, and' },
])('an agent on a phone $name is asked it only when the box is ticked', async ({ scripts }) => {
  const page = await world.visit({ javaScriptEnabled: scripts, ...PHONE })
  const application = await begin(page)
  const title = `Les files, ${scripts}`
  await writeEverything(page, title)
  await page.goto(`${application}/etapes/consequences`)
  const box = page.getByLabel('Des usagers en souffrent')
  const depends = page.getByLabel(/Combien d’usagers/)
  expect(await depends.isVisible()).toBe(!scripts)
  if (!scripts) expect(await textOf(page)).toContain('Seulement si vous cochez « Des usagers en souffrent ».')
  expect(await textOf(page)).not.toContain('undefined')
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(360)

  await box.check()
  expect(await depends.isVisible()).toBe(true)
  await press(page, 'Enregistrer et partir')
  await page.goto(`${application}/relecture`)
  const gap = page.getByRole('link', { name: /Il manque une réponse à « Combien d’usagers/ })
  await leave(page, gap.first())
  await depends.fill(`${'x'.repeat(91)}\n`.repeat(7))
  await press(page, 'Enregistrer et partir')
  expect(await textOf(page)).toMatch(/est trop long : 2 lignes à retirer \(12 lignes au plus\)/)
  await depends.fill('Deux cents.')
  await press(page, 'Enregistrer et partir')
  await page.goto(`${application}/relecture`)
  expect(await textOf(page)).toContain('Deux cents.')
  await sendAs(page, `files.${scripts}@horizon.example`)
  expect(await textOf(page)).toContain('Votre candidature est envoyée.')
  await page.context().close()
})

it('an agent who sent is asked only what is new, and what was sent stays valid', async () => {
  const organiser = await world.visit({ javaScriptEnabled: false })
  await signIn(organiser, ORGANISER)
  await organiser.goto(`${FORM}/questions/nouvelle?etape=solution&genre=number`)
  await organiser.getByLabel('La question', { exact: true }).fill('Combien de collègues ?')
  await press(organiser, 'Ajouter la question')
  await follow(organiser, 'Relire et mettre en service')
  await organiser.getByLabel(/Prévenir par e-mail/).check()
  await press(organiser, 'Mettre en service')

  const page = await world.visit({ javaScriptEnabled: false, ...PHONE })
  await signIn(page, 'files.false@horizon.example')
  await page.goto('/mes-candidatures')
  await follow(page, 'Les files, false')
  expect(await textOf(page)).toContain('Votre candidature est envoyée.')
  await follow(page, 'Répondre à cette question')
  expect(await page.locator('main form input:visible').count()).toBe(1)
  await page.getByLabel(/Combien de collègues/).fill('une dizaine')
  await press(page, 'Enregistrer et tout relire')
  expect(await textOf(page)).toContain('attend un nombre')
  await page.getByLabel(/Combien de collègues/).fill('12')
  await press(page, 'Enregistrer et tout relire')
  await press(page, 'Envoyer mes modifications')
  expect(await textOf(page)).toContain('C’est envoyé')
  expect(await textOf(page)).not.toContain('ajoutée depuis votre envoi')
  await Promise.all([page.context().close(), organiser.context().close()])
})

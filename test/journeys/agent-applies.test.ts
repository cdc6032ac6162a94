import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  begin,
  CALL,
  fingerprintOf,
  receiptNumber,
  sendAs,
  writeEverything,
  writeFirstStep,
} from './applicant.ts'
import {
  follow,
  leave,
  openWorld,
  press,
  readMail,
  signIn,
  textOf,
  WITH_AND_WITHOUT,
  type World,
} from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

describe.each(WITH_AND_WITHOUT)('a visitor $name', ({ scripts }) => {
  it('reads on the page of an open call its deadline, criteria, questions and who decides', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/')
    expect(await textOf(page)).toMatch(/Vous avez jusqu’au \S+ \d+\S* \S+ \d{4} à 23 h 59/)
    await leave(page, page.locator(`main a[href="${CALL}"]`).first())
    const call = await textOf(page)
    expect(call).toMatch(/Vous avez jusqu’au .* à 23 h 59/)
    expect(call).toContain('Heures de Paris')
    expect(call).toMatch(/L’ampleur du problème.*50 %/s)
    expect(call).toContain('Qui décide')
    expect(call).toContain('Les projets sont choisis par un comité')
    expect(call).toMatch(/Chaque candidature reçoit une réponse, retenue ou non, le .* au plus tard/)
    await page.getByText('Faut-il avoir déjà une solution ?').click()
    expect(await page.locator('details[open]').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe.each(WITH_AND_WITHOUT)('an agent $name', ({ scripts, name }) => {
  const address = `nadia.roux.${scripts ? 'avec' : 'sans'}@horizon.example`
  const title = `Prévenir avant de fermer, ${name}`

  it('writes without signing in, leaves, comes back, sends, confirms and gets a receipt', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto(CALL)
    await follow(page, 'Écrire ma candidature')
    expect(await textOf(page)).toContain('Votre hiérarchie')
    const application = await begin(page)
    await writeFirstStep(page, title)
    await press(page, 'Enregistrer et partir')
    expect(await textOf(page)).toContain('Brouillon enregistré')

    await page.goto('/')
    await follow(page, 'Mes candidatures')
    expect(await textOf(page)).toMatch(/brouillon, non envoyé/i)
    await follow(page, title)
    expect(await textOf(page)).toContain('Cette candidature n’est pas envoyée.')
    await follow(page, 'Continuer à écrire')
    await writeEverything(page, title)
    expect(await textOf(page)).toContain('Elle n’est pas encore envoyée')
    await sendAs(page, address)
    expect(await textOf(page)).toContain('C’est envoyé')
    expect(await textOf(page)).toContain('Votre candidature est envoyée.')

    const mail = await readMail(page, address, /est envoyée/)
    const fingerprint = await fingerprintOf(page, application)
    expect(mail).toContain(fingerprint)
    expect(mail).toContain(await receiptNumber(page, application))
    await follow(page, 'Récépissé')
    expect(await textOf(page)).toContain(fingerprint)
    await page.context().close()
  })

  it('corrects before closing and sends again, keeping what was sent until then', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await signIn(page, address)
    await page.goto('/mes-candidatures')
    await follow(page, title)
    const application = new URL(page.url()).pathname
    const [first, sent] = [await fingerprintOf(page, application), await receiptNumber(page, application)]
    await follow(page, 'Corriger ma candidature')
    await page.locator('#probleme').fill('Trois cents dossiers, vérification faite.')
    await press(page, 'Enregistrer et partir')
    expect(await textOf(page)).toContain('Vos dernières modifications, elles, ne le sont pas.')
    expect(await fingerprintOf(page, application)).toBe(first)

    await follow(page, 'Relire et envoyer mes modifications')
    await press(page, 'Envoyer mes modifications')
    expect(await textOf(page)).toContain('C’est envoyé')
    const again = await receiptNumber(page, application)
    expect(again).not.toBe(sent)
    const mail = await readMail(page, address, new RegExp(again))
    expect(mail).toContain(await fingerprintOf(page, application))
    expect(await fingerprintOf(page, application)).not.toBe(first)

    const organiser = await world.visit({ javaScriptEnabled: scripts })
    await signIn(organiser, 'odile.marchand@horizon.example')
    await organiser.goto(`/gestion${CALL}/candidatures`)
    await follow(organiser, title)
    const versions = await textOf(organiser)
    expect(versions).toContain(sent)
    expect(versions).toContain(again)
    expect(versions).toContain('Trois cents dossiers')
    await Promise.all([page.context().close(), organiser.context().close()])
  })

  it('starts a second project, withdraws the first, and reads where each one is', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await signIn(page, address)
    await page.goto('/mes-candidatures')
    await follow(page, title)
    const first = new URL(page.url()).pathname
    await follow(page, 'Proposer un autre projet')
    expect(await textOf(page)).toContain('Vos candidatures à cet appel')
    await press(page, 'Commencer un autre projet')
    await writeFirstStep(page, 'Un guichet sans file')
    await press(page, 'Enregistrer et partir')
    expect(await textOf(page)).toContain('C’est un brouillon, que ni l’équipe ni le jury ne peuvent lire.')

    await page.goto(first)
    await follow(page, 'Retirer ma candidature')
    expect(await textOf(page)).toContain('Le jury ne la lira pas.')
    await page.getByLabel(/Pourquoi/).fill('Je change de poste.')
    await press(page, 'Retirer ma candidature')
    expect(await textOf(page)).toContain('Candidature retirée')
    expect(await textOf(page)).toContain('Cette candidature est retirée.')
    await page.goto('/mes-candidatures')
    const mine = await textOf(page)
    expect(mine).toMatch(/Un guichet sans file\s+brouillon, non envoyé/)
    expect(mine).toMatch(/retirée/)
    await page.context().close()
  })
})

import type { Page } from 'playwright-core'
import { begin, CALL, writeEverything } from '../journeys/applicant.ts'
import { press, type World } from '../journeys/support.ts'
import type { Camera } from './camera.ts'

type As = (name: string) => Promise<Page>

/** An agent's application, from the page before the first field to what becomes of their data, each screen once. */
export async function walkApplication(world: World, { shoot }: Camera, as: As): Promise<void> {
  const show = async (page: Page, name: string, path: string) => {
    await page.goto(path)
    await shoot(page, name)
  }
  const odile = await as('Odile Marchand')
  await show(odile, 'formulaire', `/gestion${CALL}/formulaire`)
  await show(odile, 'formulaire-apercu', `/gestion${CALL}/formulaire/apercu`)
  await show(odile, 'courriers-non-remis', '/gestion/courriers-non-remis')
  await show(odile, 'conservation', '/gestion/incubateurs/les-semailles/conservation')

  const agent = await world.visit()
  await show(agent, 'avant-de-candidater', `${CALL}/candidater`)
  const home = await begin(agent)
  await writeEverything(agent, 'Prévenir les familles avant la rentrée')
  await shoot(agent, 'relecture')
  await show(agent, 'dernier-pas', `${home}/etapes/pratique`)
  await agent.goto(`${home}/relecture`)
  await agent.getByLabel('Votre adresse e-mail').fill('camille.essai@horizon.example')
  await press(agent, 'Envoyer ma candidature')
  await shoot(agent, 'code-a-taper')

  const jeanne = await as('Jeanne Le Goff')
  await show(jeanne, 'mes-candidatures', '/mes-candidatures')
  await jeanne.locator('main table a').first().click()
  await jeanne.waitForLoadState()
  await shoot(jeanne, 'ma-candidature')
  await show(jeanne, 'auteurs', `${new URL(jeanne.url()).pathname}/auteurs`)
  await show(jeanne, 'mes-donnees', '/mes-donnees')
  await show(jeanne, 'mon-compte', '/mon-compte')
  await show(jeanne, 'mes-adresses', '/mon-compte/adresses')
  await show(jeanne, 'mes-cles', '/mon-compte/cles')
}

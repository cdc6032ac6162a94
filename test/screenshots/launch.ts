import type { Page } from 'playwright-core'
import { dayFromNow, follow, readMail, type World } from '../journeys/support.ts'
import type { Camera } from './camera.ts'

type As = (name: string) => Promise<Page>
const PUBLISHED = '/appels/des-problemes-de-terrain-aux-services-publics'
const DRAFT = '/gestion/appels/le-deuxieme-appel-de-la-serre'

/** From a draft of the guide to a call every agent has heard of, each screen once. */
export async function walkLaunch(world: World, { shoot }: Camera, as: As): Promise<void> {
  const karim = await as('Karim Benali')
  const show = async (page: Page, name: string, path: string) => {
    await page.goto(path)
    await shoot(page, name)
  }
  await show(karim, 'appel-en-preparation', DRAFT)
  await show(karim, 'guide-calendrier', `${DRAFT}/guide/calendrier`)
  await show(karim, 'guide-sections', `${DRAFT}/sections`)
  await show(karim, 'visas', `${DRAFT}/visas`)
  await readVisa(await world.visit(), shoot)

  const odile = await as('Odile Marchand')
  await show(odile, 'kit', `/gestion${PUBLISHED}/kit`)
  await show(odile, 'reunions', `/gestion${PUBLISHED}/reunions`)
  await show(odile, 'questions', `/gestion${PUBLISHED}/questions`)
  await show(odile, 'equipe', '/gestion/incubateurs/les-semailles/equipe')
  await show(odile, 'incubateur', '/gestion/incubateurs/les-semailles')
  await odile.goto('/gestion/appels/nouveau')
  await odile.locator('#ouverture').fill(dayFromNow(371))
  await shoot(odile, 'nouvel-appel')

  const agent = await world.visit()
  await show(agent, 'est-ce-pour-moi', `${PUBLISHED}/est-ce-pour-moi`)
  await show(agent, 'formation', '/formation')
  await follow(agent, 'Commencer la première leçon')
  await shoot(agent, 'lecon')
}

/** The one who must agree opens the link of their e-mail, without an account. */
async function readVisa(reader: Page, shoot: Camera['shoot']): Promise<void> {
  const mail = await readMail(reader, 'remi.chauvet@haute-vallee.example', /visa|avis|accord/i)
  await reader.goto(new URL(/https?:\/\/\S+\/visas\/\S+/.exec(mail)?.[0] ?? '').pathname)
  await shoot(reader, 'visa-a-donner')
}

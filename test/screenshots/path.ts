import type { Page } from 'playwright-core'
import { begin, writeFirstStep } from '../journeys/applicant.ts'
import * as steps from '../journeys/selection-steps.ts'
import { fillEverything } from '../journeys/setting-going-steps.ts'
import { dayFromNow, follow, press, readMail, type World } from '../journeys/support.ts'
import type { Camera } from './camera.ts'

const { SERRE } = steps
type As = (name: string) => Promise<Page>

/** From the call an agent reads to the product's first day, each screen once. */
export async function walkSelection(world: World, { shoot }: Camera, as: As): Promise<void> {
  const visitor = await world.visit()
  await visitor.goto('/')
  await shoot(visitor, 'accueil')
  await follow(visitor, /problèmes/)
  await shoot(visitor, 'appel')
  await begin(visitor)
  await writeFirstStep(visitor, 'Prévenir les familles avant la rentrée')
  await shoot(visitor, 'candidature')

  const karim = await as('Karim Benali')
  await karim.goto(SERRE)
  await shoot(karim, 'gestion-appel')
  await karim.goto(`${SERRE}/recevabilite`)
  await shoot(karim, 'recevabilite')
  await steps.screenAsOutOfScope(karim)

  const nadia = await as('Nadia Haddad')
  await steps.openReview(nadia, /Savoir le soir/)
  await shoot(nadia, 'evaluation')
  await steps.review(nadia, 4, 'Trois collèges prêts, c’est un début.')
  await steps.openReview(nadia, /Prévenir les riverains/)
  await steps.review(nadia, 5, 'Prévenir les secours serait un premier pas.')
  await decide(karim, shoot)
  await announceLaureates(karim, await as('Fatou Ndiaye'), shoot)
  await setGoing(karim, shoot)
}

async function decide(karim: Page, shoot: Camera['shoot']): Promise<void> {
  await steps.holdSitting(karim, 'Jury', dayFromNow(0))
  await karim.goto(`${SERRE}/preselection`)
  await shoot(karim, 'preselection')
  for (const [title, reason] of [
    [/Expliquer une aide refusée/, 'Le problème est mesuré et partagé.'],
    [/Ne plus perdre une famille/, 'Un lien déjà noué avec la maternité.'],
    [/Évaluer une perte d’autonomie/, 'Onze évaluatrices prêtes à essayer.'],
    [/Retrouver un acte/, 'Le jury veut entendre cette idée, malgré sa place.'],
  ] as const)
    await steps.decide(karim, 'preselection', { title, outcome: 'Présélectionnée', reason })
  await steps.decideTheRest(
    karim,
    'preselection',
    'Non présélectionnée',
    'Le nombre d’usagers reste à établir.',
  )
  await steps.closeMinutes(karim, 'preselection')
  await karim.goto(`${SERRE}/preselection/proces-verbal`)
  await shoot(karim, 'proces-verbal')
  await steps.announce(karim, 'preselection', null)
  await steps.holdSitting(karim, 'Comité de sélection', dayFromNow(0))
  const reason = 'Au vu de l’audition.'
  for (const title of [/Expliquer une aide refusée/, /Ne plus perdre une famille/])
    await steps.decide(karim, 'selection', { title, outcome: 'Lauréate', reason })
  await steps.decide(karim, 'selection', {
    title: /Évaluer une perte d’autonomie/,
    outcome: 'Sur la liste complémentaire',
    reason,
    rank: '1',
  })
  await steps.decideTheRest(karim, 'selection', 'Non retenue', 'Le comité retient des projets plus avancés.')
  await steps.closeMinutes(karim, 'selection')
}

async function announceLaureates(karim: Page, fatou: Page, shoot: Camera['shoot']): Promise<void> {
  await karim.goto(`${SERRE}/annonces/selection`)
  await shoot(karim, 'annonce')
  await steps.announce(karim, 'selection', null)
  await readMail(fatou, 'fatou.ndiaye@haute-vallee.example', /lauréat/i)
  await fatou.goto('/mes-candidatures')
  await follow(fatou, /Expliquer une aide refusée/)
  await shoot(fatou, 'laureate')
  await follow(fatou, /réponse|courrier/i)
  for (const agree of [/titre/i, /nom/i]) await press(fatou, agree)
  await fatou.goto(steps.RESULTS)
  await shoot(fatou, 'resultats')
}

async function setGoing(karim: Page, shoot: Camera['shoot']): Promise<void> {
  await karim.goto(`${SERRE}/mises-en-route`)
  await press(karim, /Ouvrir les 2 mises en route/)
  await follow(karim, /Expliquer une aide refusée/)
  const path = new URL(karim.url()).pathname
  await fillEverything(karim, path, { today: dayFromNow(0), launch: dayFromNow(0), end: dayFromNow(150) })
  await karim.goto(path)
  await shoot(karim, 'mise-en-route')
  await karim.goto(`${path}/lancement`)
  await press(karim, /investigation/i)
}

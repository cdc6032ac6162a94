import type { Act } from '../src/platform/act.ts'
import { addDays, addMonths, type CivilDate, civilDate, PARIS } from '../src/platform/dates.ts'
import { projectAllChanged } from '../src/programme/investment/actions/project-due.ts'
import { namePortfolioManager } from '../src/programme/people/actions/portfolio-managers.ts'
import { plantLate, plantNear, plantStopped } from './decided-products.ts'
import { DEMONSTRATION_PEOPLE } from './people.ts'
import { plantProduct, reachMilestones } from './plant-product.ts'

/** The two organisers, each with their incubator. */
export interface Organisers {
  serre: Act
  serreId: string
  semailles: Act
  semaillesId: string
}

/**
 * Products with a history: one near the end of its investigation, one in construction whose next committee is near,
 * one that is late, one that stopped; and at Les Semailles one without any known committee. Dates count back from the first start.
 */
export async function plantPortfolio({ serre, serreId, semailles, semaillesId }: Organisers): Promise<void> {
  const today = civilDate(serre.now, PARIS)
  const ago = (months: number, days = 0): CivilDate => addDays(addMonths(today, -months), days)
  const address = (key: string) => DEMONSTRATION_PEOPLE.find(person => person.key === key)?.address ?? ''
  const investigated = await plantProduct(serre, {
    incubatorId: serreId,
    slug: 'trottoirs-praticables',
    name: 'Trottoirs praticables',
    pitch: 'Un fauteuil ne passe pas : le signaler, et savoir quand ce sera réparé.',
    phase: 'investigation',
    since: ago(0, -49),
    team: [
      { name: 'Inès Ferrand', role: 'Coach', address: address('ines') },
      { name: 'Paul Rivet', role: 'Intrapreneur', address: '' },
    ],
    sponsor: { name: 'Marc Delattre', capacity: 'Directeur général des services', address: address('marc') },
  })
  await reachMilestones(serre, investigated)
  await plantNear(serre, serreId, { begun: ago(8, 10), decided: ago(6, 14), address })
  await plantLate(serre, serreId, { begun: ago(14), decided: ago(8) })
  await plantStopped(serre, serreId, { begun: ago(13), decided: ago(10, 20), stopped: ago(4) })
  await plantProduct(semailles, {
    incubatorId: semaillesId,
    slug: 'escale-facile',
    name: 'Escale facile',
    pitch: 'Déclarer l’arrivée d’un navire de pêche en deux minutes.',
    phase: 'construction',
    since: ago(7),
    team: [{ name: 'Yann Le Bris', role: 'Intrapreneur', address: '' }],
    sponsor: { name: 'Odile Marchand', capacity: 'Responsable de l’incubateur', address: '' },
  })
  const helene = DEMONSTRATION_PEOPLE.find(({ key }) => key === 'helene')
  if (helene) await namePortfolioManager(semailles, helene)
  await projectAllChanged(serre)
}

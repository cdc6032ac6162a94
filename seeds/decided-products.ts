import type { Act } from '../src/platform/act.ts'
import { addDays, addMonths, type CivilDate, instantOf, PARIS } from '../src/platform/dates.ts'
import { plantCommittee } from './plant-committee.ts'
import { plantProduct, reachMilestones } from './plant-product.ts'

/** The demonstration's products that committees have decided on. */
const signed = { signataire: 'Karim Benali', qualite: 'Chef de projet innovation' }
const at = (act: Act, day: CivilDate, time = '10:00'): Act => ({ ...act, now: instantOf(day, time, PARIS) })

/** When it began, and when a committee decided. */
export interface Dates {
  begun: CivilDate
  decided: CivilDate
}

export async function plantNear(
  act: Act,
  incubatorId: string,
  said: Dates & { address: (key: string) => string },
) {
  const { begun, decided, address } = said
  const id = await plantProduct(act, {
    incubatorId,
    slug: 'aides-a-domicile',
    name: 'Aides à domicile, sans papier',
    pitch: 'Une famille sait en cinq minutes à quelles aides elle a droit.',
    phase: 'investigation',
    since: begun,
    team: [
      { name: 'Inès Ferrand', role: 'Coach', address: address('ines') },
      { name: 'Sarah Cohen', role: 'Intrapreneuse', address: address('sarah') },
      { name: 'Luc Blanc', role: 'Développement', address: '' },
    ],
    sponsor: { name: 'Marc Delattre', capacity: 'Directeur général des services', address: address('marc') },
  })
  await plantCommittee(at(act, decided), id, {
    'decide-le': decided,
    nature: 'continue',
    suite: 'construction',
    'effet-le': addDays(decided, 1),
    motif:
      'Trente entretiens le montrent : une famille sur trois renonce aux aides, faute de comprendre le dossier.',
    ...signed,
    'indicateur-1': 'Familles qui finissent leur demande seules',
    'cible-1': '50 par mois',
    'echeance-1': addDays(addMonths(decided, 6), -10),
    'indicateur-2': 'Temps pour comprendre ses droits',
    'cible-2': 'moins de 10 minutes',
    'echeance-2': addMonths(decided, 6),
    'financeur-1': 'Département de la Haute-Vallée',
    'montant-1': '140 000',
    'jusquau-1': addMonths(decided, 8),
    'financeur-2': 'Fonds de transformation',
    'montant-2': '60 000',
    'jusquau-2': addMonths(decided, 9),
    'competence-1': 'Développement',
    'jours-1': '110',
    'competence-2': 'Design',
    'jours-2': '40',
  })
  await reachMilestones(act, id)
}

export async function plantLate(act: Act, incubatorId: string, { begun, decided }: Dates) {
  const id = await plantProduct(act, {
    incubatorId,
    slug: 'rendez-vous-pmi',
    name: 'Rendez-vous PMI',
    pitch: 'Prendre, déplacer ou annuler un rendez-vous de protection maternelle sans téléphoner.',
    phase: 'construction',
    since: begun,
    team: [{ name: 'Awa Diop', role: 'Intrapreneuse', address: '' }],
    sponsor: { name: 'Claire Besson', capacity: 'Directrice', address: '' },
  })
  await plantCommittee(at(act, decided), id, {
    'decide-le': decided,
    nature: 'continue',
    suite: 'acceleration',
    'effet-le': addDays(decided, 1),
    motif: 'Deux centres sur six s’en servent chaque jour. Les rendez-vous manqués baissent d’un quart.',
    ...signed,
    'indicateur-1': 'Centres équipés',
    'cible-1': '6 sur 6',
    'echeance-1': addMonths(decided, 6),
    'financeur-1': 'Département de la Haute-Vallée',
    'montant-1': '180 000',
    'jusquau-1': addMonths(decided, 9),
    'competence-1': 'Développement',
    'jours-1': '150',
  })
  await reachMilestones(act, id)
}

export async function plantStopped(act: Act, incubatorId: string, said: Dates & { stopped: CivilDate }) {
  const { begun, decided, stopped } = said
  const id = await plantProduct(act, {
    incubatorId,
    slug: 'cantines-sans-reste',
    name: 'Cantines sans reste',
    pitch: 'Prévoir le nombre de repas pour jeter moins.',
    phase: 'investigation',
    since: begun,
    team: [{ name: 'Bruno Lacombe', role: 'Intrapreneur', address: '' }],
    sponsor: { name: 'Claire Besson', capacity: 'Directrice', address: '' },
  })
  await plantCommittee(at(act, decided), id, {
    'decide-le': decided,
    nature: 'continue',
    suite: 'construction',
    'effet-le': addDays(decided, 1),
    motif: 'Le gaspillage est mesuré dans quatre collèges : 130 grammes par repas.',
    ...signed,
    'indicateur-1': 'Grammes jetés par repas',
    'cible-1': 'moins de 90',
    'echeance-1': addMonths(decided, 5),
    'financeur-1': 'Département de la Haute-Vallée',
    'montant-1': '90 000',
    'jusquau-1': addMonths(decided, 8),
  })
  await plantCommittee(at(act, stopped), id, {
    'decide-le': stopped,
    nature: 'stop',
    'effet-le': addDays(stopped, 1),
    motif: 'Le gaspillage ne baisse pas, et un logiciel du marché fait déjà ce travail. Nous arrêtons.',
    ...signed,
    'verdict-1': 'not-kept',
    'constat-1': '124 grammes, contre 130 au départ.',
  })
}

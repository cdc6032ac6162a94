import { frenchDate, shortFrenchDate } from '../../platform/dates.ts'
import { CHANGED, DATE_ODD, REASONS } from './life-wording.ts'
import type { MilestoneState } from './milestone.ts'
import type { MilestoneRefusal } from './milestone-changing.ts'

const days = (count: number): string => (count < 2 ? `${count} jour` : `${count} jours`)

/** How a milestone is said. */
export function stateSentence(state: MilestoneState): string {
  switch (state.kind) {
    case 'reached':
      return `atteint le ${shortFrenchDate(state.on)}`
    case 'missed':
      return 'manqué'
    case 'suspended':
      return 'suspendu pendant la pause'
    case 'without-sequel':
      return 'sans suite : le produit est terminé'
    case 'late':
      return `en retard de ${days(state.days)}`
    case 'to-come':
      if (state.days === 0) return 'aujourd’hui'
      return state.days > 30 ? 'à venir' : `dans ${days(state.days)}`
  }
}

export const putOffSentence = (from: string, to: string): string =>
  `Prévu d’abord le ${frenchDate(from)}, il l’est maintenant le ${frenchDate(to)}.`

export const MILESTONE_REFUSALS: Record<MilestoneRefusal, string> = {
  'reason-missing': 'Écrivez le motif : pourquoi la date change, ou pourquoi le jalon est manqué.',
  'reason-too-long': REASONS['reason-too-long'],
  'changed-meanwhile': CHANGED,
  'date-odd': DATE_ODD,
  ended: 'Ce produit est terminé : ses jalons ne changent plus.',
  'label-missing': 'Écrivez le nom du jalon.',
  'label-too-long': 'Le nom du jalon tient en 200 signes au plus.',
  'too-many': 'Un produit a 100 jalons au plus.',
  'too-far': 'Un jalon est prévu dans les trois ans au plus.',
  'in-the-future': 'Un jalon est atteint aujourd’hui ou avant.',
}

export const MILESTONE_FIELD_OF: Partial<Record<MilestoneRefusal, string>> = {
  'label-missing': 'nom',
  'label-too-long': 'nom',
  'date-odd': 'le',
  'too-far': 'le',
  'in-the-future': 'le',
  'reason-missing': 'motif',
  'reason-too-long': 'motif',
}

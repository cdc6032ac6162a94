import { LONGEST_REASON } from '../applications/decision.ts'

/** How the selection and the committee's pages are said. */
export const LONGEST_RECUSAL = 2000

export const FIELD_PROBLEMS = {
  'outcome-missing': { field: 'issue', message: 'Choisissez la décision.' },
  'reason-missing': { field: 'motif', message: 'Écrivez le motif : chaque décision en porte un.' },
  'reason-too-long': { field: 'motif', message: `Le motif tient en ${LONGEST_REASON} signes au plus.` },
  'rank-missing': {
    field: 'place',
    message: 'Indiquez la place sur la liste complémentaire, un nombre à partir de 1.',
  },
} as const

export type FieldProblem = keyof typeof FIELD_PROBLEMS

export const RECUSAL_TOO_LONG = `Le motif tient en ${LONGEST_RECUSAL} signes au plus.`

export const WHY_MEMBER =
  "Vous siégez au comité de sélection et votre déclaration est signée. Vous n'avez aucun lien d'intérêts déclaré ou trouvé avec les candidatures que vous lisez. Ce que dit le jury relève du secret de la délibération."

export const WHY_ORGANISER =
  "Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Personne n'apprend ces décisions avant leur annonce."

export const brokenRanksWords = (ranks: readonly number[]): string =>
  `Les places de la liste complémentaire ne se suivent pas : ${ranks.join(', ')}. Elles vont de 1 en 1, chacune une seule fois. Le procès-verbal ne peut pas être clos tant qu'il en est ainsi.`

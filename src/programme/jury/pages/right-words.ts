import type { Rights } from '../phases.ts'

/** Droits en mots. */
export const LABELS: Record<keyof Rights, { label: string; column: string; hint: string }> = {
  mayReview: {
    label: 'Évaluer',
    column: 'Évaluer',
    hint: 'Écrire, remettre et reprendre ses évaluations.',
  },
  seeOthers: {
    label: 'Voir les autres évaluations',
    column: 'Voir les autres',
    hint: 'Celles des candidatures qu’on a soi-même évaluées.',
  },
  seeNames: {
    label: 'Voir qui a écrit',
    column: 'Voir qui a écrit',
    hint: 'Sinon le nom, le service et le poste de la personne sont masqués.',
  },
  seeRanking: {
    label: 'Voir le classement',
    column: 'Voir le classement',
    hint: 'Avec la moyenne, et la chance d’être parmi les premières.',
  },
}
export const RIGHT_KEYS = Object.keys(LABELS) as (keyof Rights)[]

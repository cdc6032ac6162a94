import { frenchDate } from '../../platform/dates.ts'
import type { GivingProblem, PaperLetter, Way } from './paper.ts'

/** Mots des courriers à poster. */
const KINDS: Record<string, string> = {
  'application-receipt': 'Récépissé',
  decision: 'Réponse à la candidature',
  'thread-message': 'Message de l’équipe',
  'dates-moved': 'Changement de dates',
  'new-questions': 'Nouvelles questions',
}
export const paperKind = (kind: string): string => KINDS[kind] ?? 'Courrier'

const WAYS: Record<Way, string> = {
  post: 'Posté',
  telephone: 'Lu au téléphone',
  hand: 'Remis en main propre',
}

/** « À poster », « Posté le 24 novembre, par Odile Marchand ». */
export function paperState({ way, givenOn, by }: Pick<PaperLetter, 'way' | 'givenOn' | 'by'>): string {
  if (way === null || givenOn === null) return 'À poster ou à lire au téléphone'
  return `${WAYS[way]} le ${frenchDate(givenOn)}${by ? `, dit par ${by}` : ''}`
}

export const GIVING_PROBLEMS: Record<GivingProblem, { field: string; message: string }> = {
  'way-missing': { field: 'moyen', message: 'Dites comment la personne l’a reçu.' },
  'day-odd': {
    field: 'jour',
    message: 'Écrivez un jour entre celui du courrier et aujourd’hui. Exemple : 3 novembre 2026.',
  },
}
export const ALREADY_GIVEN = 'Un membre de l’équipe l’a déjà noté. Voici ce qui est enregistré.'
export const PAPER_SAID = 'C’est noté : ce courrier est parvenu à la personne.'
export const WHY_PAPER =
  'Vous faites partie de l’équipe de l’incubateur. Ces personnes n’ont pas d’e-mail : rien ne part tout seul, vous leur faites parvenir ces courriers.'

import type { Communicability } from '../../platform/retention.ts'

/** Classes de communicabilité : whom a record is for. */
export const CLASS_WORDS: Record<Communicability, string> = {
  applicant: 'pour vous',
  deliberation: 'secret de la délibération',
  public: 'public',
}

/** As files and exports say it. */
export const CLASS_NAMES: Record<Communicability, string> = {
  applicant: 'pour le candidat',
  deliberation: 'secret de la délibération',
  public: 'public',
}

export const BEFORE_THE_ANSWER =
  'Avant la réponse, aucune note ni remarque du jury ne vous est donnée, et leur nombre non plus : il dirait où en est le choix. Après l’annonce, vous recevez ce qui peut vous être communiqué.'

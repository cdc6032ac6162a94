import type { CallStatus } from './call.ts'

export { answerDate, keyDate, scheduleFinding, zoneName } from './wording/key-date.ts'
export { readinessText } from './wording/readiness.ts'

/** Les mots des statuts et des refus, each once. */
export const STATUS_WORDS: Record<CallStatus, string> = {
  draft: 'En préparation',
  announced: 'Annoncé',
  open: 'Ouvert',
  closed: 'Clos',
}

export const CREATE_PROBLEMS = {
  'title-missing': "Donnez un nom à l'appel.",
  'opening-missing': "Choisissez le jour d'ouverture : les autres dates en découlent.",
  'incubator-missing': "Choisissez l'incubateur qui lance cet appel.",
} as const

/** Why a part or a publication was refused, and what to do. */
export const REFUSALS = {
  'not-found': "Cette page n'existe pas, ou vous n'y avez pas accès.",
  'changed-meanwhile':
    "Quelqu'un a enregistré une autre version pendant que vous écriviez. Votre texte est conservé ci-dessous : choisissez, pour chaque réponse, la version à garder.",
  invalid: "Une réponse est à corriger. Rien n'a été perdu.",
  'not-ready': "L'appel n'a pas été publié : il manque encore ce qui suit.",
  'visas-missing': "L'appel n'a pas été publié : il manque des visas que vous avez exigés.",
  'already-published': 'Cette version est déjà publiée. Vous n’avez rien à refaire.',
  'changed-since-preview':
    "L'appel n'a pas été publié : le guide a changé depuis que vous avez ouvert cette page. Relisez ce qui devient public, puis publiez.",
} as const

export type CallRefusal = keyof typeof REFUSALS

/** What was just done, said once at the top of the page that follows. */
export const SAVED_WORDS = {
  cree: "L'appel est créé, son guide est rédigé. Personne d'autre que votre équipe ne le voit.",
  enregistre: 'C’est enregistré.',
  publie: "L'appel est publié.",
  'deja-publie':
    'Cette version est déjà publiée : quelqu’un de votre équipe vient de le faire. Vous n’avez rien à refaire.',
} as const

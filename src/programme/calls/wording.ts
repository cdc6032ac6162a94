import { frenchDate } from '../../platform/dates.ts'
import type { CallStatus } from './call.ts'

export { answerDate, keyDate, scheduleFinding, zoneName } from './wording/key-date.ts'
export { readinessText } from './wording/readiness.ts'

/** Both dates were given at creation, and the usual steps do not fit between them. */
export const startTooEarly = (opensOn: string, least: string): string =>
  `Pour une ouverture le ${frenchDate(opensOn)}, les investigations commencent au plus tôt le ${frenchDate(least)}. Choisissez un jour plus tardif, ou laissez cette date vide : elle sera proposée.`

/** Why someone sees the pages where calls and templates are listed and begun. */
export const TEAM_WHY =
  "Vous faites partie de l'équipe d'un incubateur. Elle seule prépare ses appels et ses modèles de guide."

/** Why someone sees the pages where a call is prepared. */
export const CALL_WHY =
  "Vous faites partie de l'équipe d'un incubateur qui tient cet appel. Elle seule prépare le guide, le publie et en lit les versions."

export const READER_WHY =
  'Vous avez le rôle de lecture dans cet incubateur : vous voyez où en sont ses appels, sans les candidatures, et ne changez rien.'

/** Les mots des statuts et des refus, each once. */
export const STATUS_WORDS: Record<CallStatus, string> = {
  draft: 'En préparation',
  announced: 'Annoncé',
  open: 'Ouvert',
  closed: 'Clos',
}

export const CREATE_PROBLEMS = {
  'title-missing': "Donnez un nom à l'appel.",
  'opening-missing':
    "Choisissez le jour d'ouverture, ou le début des investigations : les autres dates en découlent.",
  'source-missing': "Ce point de départ n'existe plus. Choisissez-en un autre.",
  'incubator-missing': "Choisissez l'incubateur qui lance cet appel.",
} as const

/** Why a part or a publication was refused, and what to do. */
export const REFUSALS = {
  'not-found': "Cette page n'existe pas, ou vous n'y avez pas accès.",
  'changed-meanwhile':
    'Une autre version a été enregistrée pendant que vous écriviez. Votre texte est conservé ci-dessous : choisissez, pour chaque réponse, la version à garder.',
  invalid: "Une réponse est à corriger. Rien n'a été perdu.",
  'not-ready': "L'appel n'a pas été publié : il manque encore ce qui suit.",
  'visas-missing': "L'appel n'a pas été publié : il manque des visas que vous avez exigés.",
  'already-published': 'Cette version est déjà publiée. Vous n’avez rien à refaire.',
  'plan-changed':
    "Rien n'a changé : quelqu'un a modifié les sections pendant que vous regardiez cette page. Voici où elles en sont.",
  'not-arranged':
    'La section n’a pas été changée. Pour en ajouter une, donnez-lui un titre de 120 signes au plus ; douze sections ajoutées au plus.',
  'changed-since-preview':
    "L'appel n'a pas été publié : le guide a changé depuis que vous avez ouvert cette page. Relisez ce qui devient public, puis publiez.",
} as const

/** Why a closing was not put off. */
export const EXTENSION_REFUSALS = {
  'changed-since-preview':
    "L'appel n'a pas été prolongé : le guide a changé depuis que vous avez ouvert cette page. Relisez ce qui change, puis confirmez.",
  'not-extendable':
    "Un appel se prolonge avant sa clôture. S'il est déjà clos, changez ses dates dans le calendrier, puis publiez.",
  'not-later':
    'Choisissez un jour après la clôture annoncée : un appel peut être prolongé, jamais raccourci.',
  'too-far': 'Trois mois de prolongation au plus. Au-delà, préparez un nouvel appel.',
} as const

/** Why a call was not offered. */
export const HOLD_REFUSALS = {
  'no-such-incubator': 'Choisissez un incubateur dans la liste.',
  'holds-already': "Cet incubateur tient déjà l'appel, ou ne vous a pas encore répondu.",
} as const

/** Why a guide was not kept as a template. */
export const MODEL_REFUSALS = {
  'name-missing': 'Donnez un nom au modèle.',
  'name-too-long': 'Un nom de 120 signes au plus.',
  'name-taken': 'Un modèle porte déjà ce nom : choisissez-en un autre.',
} as const

export type CallRefusal = keyof typeof REFUSALS

/** What was just done, said once at the top of the page that follows. */
export const SAVED_WORDS = {
  cree: "L'appel est créé, son guide est rédigé. Personne d'autre que votre équipe ne le voit.",
  enregistre: 'C’est enregistré.',
  publie: "L'appel est publié.",
  prolonge: "L'appel est prolongé, et les personnes concernées sont prévenues.",
  'prolonge-seul': "L'appel est prolongé. Personne n'était à prévenir par e-mail.",
  'deja-prolonge':
    "L'appel est déjà prolongé jusqu'à ce jour : vous ou quelqu’un de votre équipe venez de le faire. Rien n'est parti deux fois.",
  'deja-publie':
    'Cette version est déjà publiée : quelqu’un de votre équipe vient de le faire. Vous n’avez rien à refaire.',
} as const

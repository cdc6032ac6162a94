import type { DateKey } from './guide.ts'
import type { Finding, FindingCode } from './readiness.ts'
import { SECTION_TITLES } from './wording.ts'

const DATES: Record<DateKey, string> = {
  opens: 'l’ouverture',
  closes: 'la clôture',
  preselection: 'la présélection',
  selection: 'la sélection',
  answers: 'la réponse à tous',
  onboarding: 'la mise en route',
  investigation: 'le début des investigations',
}

const date = (key: string | undefined) => DATES[key as DateKey] ?? 'une date'

const WORDS: Record<FindingCode, (detail: string | undefined) => string> = {
  title: () => 'L’appel n’a pas de titre.',
  perimeter: () => 'Il manque qui peut candidater.',
  contact: () => 'Il manque une adresse de contact.',
  training: () => 'Aucune formation en ligne n’est indiquée.',
  'date-missing': key => `Il manque une date : ${date(key)}.`,
  'date-order': keys => {
    const [before, after] = (keys ?? '').split(' ')
    return `Les dates se contredisent : ${date(after)} doit venir après ${date(before)}.`
  },
  'opening-past': key =>
    key === 'closes'
      ? 'Le dernier jour pour envoyer est déjà passé.'
      : 'La date d’ouverture est passée : l’appel ouvrira dès sa publication.',
  'date-not-worked': key => `Un week-end ou un jour férié est choisi pour ${date(key)}.`,
  'answers-far': () =>
    'La réponse arrive plus de huit semaines après la clôture : c’est long pour qui attend.',
  sponsor: () => 'Promesse à faire : le sponsor, avec son nom et sa fonction.',
  time: () => 'Promesse à faire : le temps libéré, pendant l’investigation et à partir de la construction.',
  investigations: () => 'Promesse à faire : le nombre d’investigations financées et leur durée.',
  'construction-budget': () => 'Promesse à faire : le budget prévu pour la construction.',
  'who-decides': () => 'Promesse à faire : qui décide.',
  'data-notice': () => 'Il manque l’information sur les données personnelles.',
  'section-empty': key =>
    `Un texte est vide : « ${SECTION_TITLES[key as keyof typeof SECTION_TITLES] ?? key} ».`,
  'variable-unknown': name => `Un texte cite {{${name}}}, qui n’existe pas.`,
  'variable-empty': name =>
    `Un texte cite {{${name}}}, qui n’est pas encore renseigné : il s’affichera entre crochets.`,
  bracket: () => 'Un texte contient encore un passage entre crochets à compléter.',
  weights: sum => `Les poids des critères font ${sum} %, et non 100 %.`,
  'criterion-unnamed': () => 'Un critère n’a pas de nom.',
  'question-incomplete': () => 'Une question fréquente n’a pas de réponse, ou l’inverse.',
  'reading-load': load =>
    `Chaque membre du jury devrait lire ${load} candidatures par soirée entre la clôture et la présélection. Reculez le jury, ou prévoyez plus de monde.`,
}

/** A finding in one sentence. */
export const wordsFor = ({ code, detail }: Finding): string => WORDS[code](detail)

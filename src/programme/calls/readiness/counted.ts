import type { Guide } from '../guide.ts'

/** Ce qu'un réglage compte : the unit of a figure, and what the sentence speaks of when the unit does not tell. */
export interface Counted {
  variable: string
  /** What is counted, just after the number, or just before it and a colon. */
  unit: string
  /** What the sentence has to hold; none when the unit is enough. */
  about?: RegExp
  values(guide: Guide): (number | null)[]
}

const RETAINED = /(?<!non )reten(?:ir|us?|ues?)\b|retien|lauréat|(?<!pré)sélectionn/iu
const SHORTLISTED = /présélection/iu

export const COUNTED: readonly Counted[] = [
  {
    variable: 'nombre-laureats',
    unit: '(?:projets|lauréats|lauréates)',
    values: ({ numbers }) => [numbers.laureates],
  },
  {
    variable: 'nombre-laureats',
    unit: '(?:services|candidatures|problèmes|équipes)',
    about: RETAINED,
    values: ({ numbers }) => [numbers.laureates],
  },
  {
    variable: 'nombre-preselection',
    unit: '(?:candidatures|projets|dossiers)',
    about: SHORTLISTED,
    values: ({ numbers }) => [numbers.shortlist],
  },
  {
    variable: 'duree-investigation',
    unit: 'semaines',
    about: /investigation|investiguer|enquête/iu,
    values: ({ numbers }) => [numbers.investigationWeeks],
  },
  {
    variable: 'duree-construction',
    unit: 'mois',
    about: /construction|construi/iu,
    values: ({ numbers }) => [numbers.constructionMonths],
  },
  {
    variable: 'duree-acceleration',
    unit: 'mois',
    about: /accélér/iu,
    values: ({ numbers }) => [numbers.accelerationMonths],
  },
  {
    variable: 'duree-presentation',
    unit: 'minutes',
    about: /présentation|présente[rz]|pitch/iu,
    values: ({ numbers }) => [numbers.pitchMinutes],
  },
  {
    variable: 'duree-questions',
    unit: 'minutes',
    about: /questions/iu,
    values: ({ numbers }) => [numbers.questionMinutes],
  },
  {
    variable: 'nombre-evaluations',
    unit: '(?:membres|jurés|jurées|lectures)',
    about: /candidature[^.]*\blue?s?\b|\blit\b|\blisent\b|lectures/iu,
    values: ({ numbers }) => [numbers.reviews, numbers.jurors],
  },
  {
    variable: 'investigations-financees',
    unit: 'investigations',
    values: ({ promises }) => [promises.investigationsFunded],
  },
  {
    variable: 'budget-construction',
    unit: '(?:€|euros)',
    values: ({ promises }) => [promises.constructionBudget],
  },
]

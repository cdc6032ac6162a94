import type { Guide } from '../guide.ts'
import { NUMBER_PATTERN, numberIn } from '../number-words.ts'
import { advisory, type Examined, type Issue } from './issue.ts'
import { writtenTexts } from './written.ts'

/** Chiffres qui contredisent : a figure written in a text beside a word that a setting counts. */
interface Counted {
  /** What follows the number. */
  after: string
  variable: string
  values(guide: Guide): (number | null)[]
}

const COUNTED: readonly Counted[] = [
  {
    after: '(?:projets|lauréats|lauréates)',
    variable: 'nombre-laureats',
    values: ({ numbers }) => [numbers.laureates],
  },
  {
    after: '(?:candidatures |projets )?présélectionné(?:e)?s',
    variable: 'nombre-preselection',
    values: ({ numbers }) => [numbers.shortlist],
  },
  {
    after: "semaines (?:d'|d’)(?:investigation|enquête)",
    variable: 'duree-investigation',
    values: ({ numbers }) => [numbers.investigationWeeks],
  },
  {
    after: 'mois de construction',
    variable: 'duree-construction',
    values: ({ numbers }) => [numbers.constructionMonths],
  },
  {
    after: "mois (?:d'|d’)accélération",
    variable: 'duree-acceleration',
    values: ({ numbers }) => [numbers.accelerationMonths],
  },
  {
    after: 'minutes? de (?:présentation|pitch)',
    variable: 'duree-presentation',
    values: ({ numbers }) => [numbers.pitchMinutes],
  },
  {
    after: 'minutes? de questions',
    variable: 'duree-questions',
    values: ({ numbers }) => [numbers.questionMinutes],
  },
  {
    after: 'investigations',
    variable: 'investigations-financees',
    values: ({ promises }) => [promises.investigationsFunded],
  },
  {
    after: '(?:€|euros)',
    variable: 'budget-construction',
    values: ({ promises }) => [promises.constructionBudget],
  },
]

const patterns = COUNTED.map(counted => ({
  ...counted,
  pattern: new RegExp(
    `(?<![\\d\\p{L}-])${NUMBER_PATTERN}[\\s\\u00a0\\u202f]+${counted.after}(?![\\p{L}])`,
    'giu',
  ),
}))

export function figuresInTexts({ guide }: Examined): Issue[] {
  return writtenTexts(guide)
    .filter(({ rendered }) => rendered)
    .flatMap(({ part, text }) =>
      patterns.flatMap(({ pattern, variable, values }) =>
        [...text.matchAll(pattern)]
          .filter(([, typed = '']) => {
            const number = numberIn(typed)
            const known = values(guide)
            return number !== undefined && !known.includes(null) && !known.includes(number)
          })
          .map(([found]) => advisory('figure-elsewhere', part, found.replace(/\s+/g, ' '), variable)),
      ),
    )
}

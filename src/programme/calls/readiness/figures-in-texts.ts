import type { Guide } from '../guide.ts'
import { NUMBER_PATTERN, numberIn } from '../number-words.ts'
import { COUNTED, type Counted } from './counted.ts'
import { advisory, type Examined, type Issue } from './issue.ts'
import { writtenTexts } from './written.ts'

/** Chiffres qui contredisent : a figure of a sentence beside what a setting counts, in either order. */
const SPACE = '[\\s\\u00a0\\u202f]'
const UNIT = `(?<unit>${[...new Set(COUNTED.map(({ unit }) => unit))].join('|')})`
// « dans 6 semaines » and « après deux mois » say when, not how long.
const WHEN = `(?<!(?:dans|après|avant|depuis|sous|tous les|toutes les)${SPACE}+)`
const FIRST = new RegExp(
  `${WHEN}(?<![\\d\\p{L}-])(?<number>${NUMBER_PATTERN})${SPACE}+${UNIT}(?![\\p{L}])`,
  'giu',
)
const LAST = new RegExp(
  `(?<![\\p{L}])${UNIT}(?![\\p{L}])[^.;:\\d\\n]{0,30}:${SPACE}*(?<number>${NUMBER_PATTERN})(?![\\d\\p{L}/-])`,
  'giu',
)
/** What was, not what is promised. */
const PAST = /reçu|appels? précédents?|dernier appel|premier appel a|an dernier/iu

export function figuresInTexts({ guide }: Examined): Issue[] {
  return writtenTexts(guide)
    .filter(({ rendered }) => rendered)
    .flatMap(({ part, text }) =>
      contradictionsIn(text, guide).map(({ said, variable }) =>
        advisory('figure-elsewhere', part, said.replace(/\s+/g, ' '), variable),
      ),
    )
}

interface Contradiction {
  said: string
  variable: string
}

const contradictionsIn = (text: string, guide: Guide): Contradiction[] =>
  text
    .split(/(?<=[.!?;])\s+|\n/)
    .filter(sentence => !PAST.test(sentence))
    .flatMap(sentence =>
      [FIRST, LAST].flatMap(pattern =>
        [...sentence.matchAll(pattern)].flatMap(({ 0: said, groups }) => {
          const number = numberIn(groups?.['number'] ?? '')
          const counted = countedBy(groups?.['unit'] ?? '', sentence)
          return number === undefined ? [] : contradicted(counted, number, said, guide)
        }),
      ),
    )

/** The settings a figure may speak of; those the sentence names come first. */
const countedBy = (unit: string, sentence: string): Counted[] =>
  COUNTED.filter(each => new RegExp(`^${each.unit}$`, 'iu').test(unit))
    .filter(({ about }) => !about || about.test(sentence))
    .sort((one, other) => Number(other.about !== undefined) - Number(one.about !== undefined))

/** Contradicted when no setting it may speak of has that value; while one is unknown, nothing is said. */
function contradicted(counted: Counted[], number: number, said: string, guide: Guide): Contradiction[] {
  const known = counted.flatMap(({ values }) => values(guide))
  const [first] = counted
  return !first || known.includes(null) || known.includes(number) ? [] : [{ said, variable: first.variable }]
}

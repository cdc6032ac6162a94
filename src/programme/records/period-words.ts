import type { Retention } from '../../platform/retention.ts'
import { findKind } from './kinds.ts'
import { type Kept, limitsOf, type Unit } from './period.ts'

/** Les durées et le sort final, en mots. */
const counted = (number: number, one: string) => `${number} ${one}${number < 2 ? '' : 's'}`

export const lengthWords = ({ period, unit }: { period: number; unit: Unit }): string =>
  counted(period, unit === 'days' ? 'jour' : 'an')

export const periodWords = (kept: Kept, { from }: Pick<Retention, 'from'>): string =>
  `${lengthWords(kept)} après ${from}`

export const fateWords = ({ fate }: Pick<Kept, 'fate'>, { automatic }: Pick<Retention, 'automatic'>) =>
  fate === 'archive'
    ? 'versement aux archives, après un visa'
    : automatic
      ? 'effacement automatique'
      : 'élimination, après un visa'

export const limitsWords = (rule: Retention): string => {
  const limits = limitsOf(rule)
  if (limits === null) return ''
  const unit = rule.years === undefined ? 'jours' : 'ans'
  return `De ${limits.least} à ${limits.most} ${unit}.`
}

/** « Produit » of « Produit : phases, fins… ». */
const shortLabel = (kind: string): string => (findKind(kind)?.label ?? kind).split(/ :|,/)[0] ?? kind

/** What becomes of a kind in the end, with what it goes with, and what of it stays. */
export function endWords(
  rule: Retention,
  { kept, whole, goesWith }: { kept: Kept; whole: Kept; goesWith: string | null },
): string {
  const drawn = whole.fate === kept.fate ? '' : ', comme ce qui en dépend'
  const longer = lengthWords(whole) !== lengthWords(kept)
  return [
    `${fateWords(whole, rule)}${drawn}`,
    ...(longer ? [`attend ${lengthWords(whole)}, comme ce qui en dépend`] : []),
    ...(goesWith ? [`part avec : ${shortLabel(goesWith)}`] : []),
    ...(rule.remains ? [rule.remains] : []),
  ].join(' ; ')
}

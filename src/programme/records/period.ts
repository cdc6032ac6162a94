import type { Retention } from '../../platform/retention.ts'

/** Durée d'utilité administrative : how long a kind is kept, as its slice says or as an incubator set it. */
export type Unit = 'days' | 'years'

export interface Kept {
  period: number
  unit: Unit
  fate: Retention['fate']
}

export const defaultOf = ({ years, days, fate }: Retention): Kept =>
  years === undefined ? { period: days ?? 0, unit: 'days', fate } : { period: years, unit: 'years', fate }

/** The instant a record reaches its term. */
export function termOf({ period, unit }: Kept, from: Date): Date {
  if (unit === 'days') return new Date(from.getTime() + period * 86_400_000)
  const term = new Date(from)
  term.setUTCFullYear(term.getUTCFullYear() + period)
  return term
}

/** What counts from before this has reached its term at `now`. */
export function countedBefore({ period, unit }: Kept, now: Date): Date {
  if (unit === 'days') return new Date(now.getTime() - period * 86_400_000)
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - period)
  return before
}

/** What holds records of several kinds goes after the longest of them, to the archives when one of them does. */
export function together(all: readonly [Kept, ...Kept[]]): Kept {
  const epoch = new Date(0)
  const longest = all.toSorted((a, b) => termOf(b, epoch).getTime() - termOf(a, epoch).getTime())[0] ?? all[0]
  const { period, unit } = longest
  return { period, unit, fate: all.some(({ fate }) => fate === 'archive') ? 'archive' : 'destroy' }
}

/** A draft is announced two weeks before it goes: never less than thirty days, never more than a year. */
const DRAFTS = { least: 30, most: 365 }

/** The least and the most an incubator may set, in the unit of the kind; what goes by itself is not set here. */
export function limitsOf(rule: Retention): { least: number; most: number } | null {
  if (rule.kind === 'application.draft') return DRAFTS
  if (rule.automatic) return null
  return rule.years === undefined ? { least: 30, most: 3650 } : { least: 1, most: 100 }
}

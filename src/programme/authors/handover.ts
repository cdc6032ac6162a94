import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { AuthorPerson } from './who.ts'

/** Cession d'une candidature : the author proposes, another who writes it accepts; the first stays or leaves. */
export type Afterwards = 'stay' | 'leave'
export type HandoverEnding = 'accepted' | 'declined' | 'taken-back'

export interface Handover {
  id: string
  from: string | null
  to: string | null
  afterwards: Afterwards
  proposedAt: Date
}

const SLUGS: Record<Afterwards, string> = { stay: 'rester', leave: 'partir' }
export const afterwardsSlug = (afterwards: Afterwards): string => SLUGS[afterwards]
export const afterwardsOfSlug = (slug: string): Afterwards | undefined =>
  (['stay', 'leave'] as const).find(each => SLUGS[each] === slug)

export type HandoverRefusal = 'nobody' | 'not-writing' | 'afterwards-missing' | 'already-proposed'

/** May the author hand over to this person? */
export function proposeTo(
  people: readonly AuthorPerson[],
  to: string,
  afterwards: Afterwards | undefined,
  pending: Handover | undefined,
): Outcome<{ to: AuthorPerson; afterwards: Afterwards }, HandoverRefusal> {
  if (pending) return refused('already-proposed')
  if (to === '') return refused('nobody')
  const person = people.find(({ personId }) => personId === to)
  if (person?.relation !== 'co-author') return refused('not-writing')
  return afterwards === undefined ? refused('afterwards-missing') : done({ to: person, afterwards })
}

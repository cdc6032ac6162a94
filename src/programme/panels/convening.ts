import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { Quorum } from './quorum.ts'

/**
 * Seconde convocation : a panel that lacked its quorum is convened again, on the same agenda, and then decides
 * whatever the number present (as article R133-10 of the code des relations entre le public et l'administration).
 */
export interface Held {
  /** 'YYYY-MM-DD' */
  heldOn: string
  quorum: Quorum
  /** The sitting this one was convened after, if any. */
  first: Pick<Held, 'heldOn' | 'quorum'> | null
}

/** Whether no quorum is asked of a sitting: computed, so that presences corrected later change it. */
export const isFreed = ({ heldOn, first }: Pick<Held, 'heldOn' | 'first'>): boolean =>
  first !== null && first.heldOn < heldOn && !first.quorum.reached

/** Whether a sitting may decide; nobody at all decides nothing. */
export const mayDecide = (held: Held): boolean =>
  held.quorum.reached || (isFreed(held) && held.quorum.there > 0)

export type ConveneRefusal =
  | 'not-held'
  | 'presences-missing'
  | 'may-decide'
  | 'already-convened'
  | 'day-before'

/**
 * May the panel be convened again after this sitting?
 * @param on 'YYYY-MM-DD', the new day; null before it is chosen
 */
export function conveneAgain(
  held: Held,
  { on, today, next }: { on: string | null; today: string; next: boolean },
): Outcome<null, ConveneRefusal> {
  if (next) return refused('already-convened')
  if (held.heldOn > today) return refused('not-held')
  if (mayDecide(held)) return refused('may-decide')
  if (held.quorum.unsaid > 0 || held.quorum.seats === 0) return refused('presences-missing')
  return on !== null && on <= held.heldOn ? refused('day-before') : done(null)
}

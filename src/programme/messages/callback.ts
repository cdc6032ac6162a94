import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { cleanLine } from '../calls/fields/clean.ts'
import type { Side } from './message.ts'

/** Rappel : someone asks to be called before sending; slots proposed by the team, one chosen, the call held or not. */
export interface Slot {
  id: string
  startsAt: Date
  minutes: number
  chosen: boolean
  /** Whoever proposed it is by now taken at that hour by someone else. */
  taken: boolean
}

export interface Callback {
  id: string
  /** Who wishes to be called. */
  person: string
  phone: string
  wishedAt: Date
  ending: 'done' | 'cancelled' | null
  endedSide: Side | null
  endedWords: string
  endedAt: Date | null
  /** In the order of time. */
  slots: Slot[]
}

export type CallbackStatus = 'wished' | 'proposed' | 'agreed' | 'done' | 'cancelled'

export const chosenSlot = ({ slots }: Pick<Callback, 'slots'>) => slots.find(({ chosen }) => chosen)
export const freeSlots = ({ slots }: Pick<Callback, 'slots'>, now: Date) =>
  slots.filter(({ startsAt, chosen, taken }) => !chosen && !taken && startsAt > now)
export const endOf = ({ startsAt, minutes }: Pick<Slot, 'startsAt' | 'minutes'>) =>
  new Date(startsAt.getTime() + minutes * 60_000)

/** Slots that are past count no more: the wish waits again. */
export function statusOfCallback(callback: Callback, now: Date): CallbackStatus {
  if (callback.ending !== null) return callback.ending
  if (chosenSlot(callback)) return 'agreed'
  return freeSlots(callback, now).length > 0 ? 'proposed' : 'wished'
}

export type ChooseRefusal = 'unknown-slot' | 'already-agreed' | 'slot-past' | 'slot-taken'

/** First come: a slot is chosen while it is to come and nobody took it. The same chosen twice is once. */
export function choose(callback: Callback, slotId: string, now: Date): Outcome<Slot, ChooseRefusal> {
  const slot = callback.slots.find(({ id }) => id === slotId)
  if (!slot) return refused('unknown-slot')
  if (slot.chosen) return done(slot)
  if (chosenSlot(callback)) return refused('already-agreed')
  if (slot.startsAt <= now) return refused('slot-past')
  return slot.taken ? refused('slot-taken') : done(slot)
}

export const LONGEST_PHONE = 40
/** A number as typed, '' when none is given; null when it is no number. */
export function readPhone(typed: string): string | null {
  const phone = cleanLine(typed)
  if (phone === '') return ''
  const digits = phone.replace(/\D/g, '').length
  return phone.length <= LONGEST_PHONE && digits >= 4 && /^[\d\s+().-]+$/.test(phone) ? phone : null
}

/** Envoi des courriers : where each one is, and how the whole stands. */
export const LETTER_STATES = [
  'sent',
  'waiting',
  'planned',
  'refused',
  'to-check',
  'no-address',
  'to-post',
  'by-hand',
  'withheld',
] as const
export type LetterState = (typeof LETTER_STATES)[number]

export type Delivery = Record<LetterState, number>

export function deliveryOf(rows: readonly { state: LetterState; count: number }[]): Delivery {
  const delivery: Delivery = {
    sent: 0,
    waiting: 0,
    planned: 0,
    refused: 0,
    'to-check': 0,
    'no-address': 0,
    'to-post': 0,
    'by-hand': 0,
    withheld: 0,
  }
  for (const { state, count } of rows) delivery[state] += count
  return delivery
}

/** The worker still has something to do. */
export const isInProgress = (delivery: Delivery): boolean => delivery.waiting > 0

/** What somebody must look at. */
export const TO_LOOK_AT: readonly LetterState[] = ['refused', 'to-check', 'no-address', 'to-post', 'withheld']
/** What can be sent anew, deliberately. */
export const canSendAgain = (state: LetterState): boolean =>
  state === 'refused' || state === 'to-check' || state === 'no-address'

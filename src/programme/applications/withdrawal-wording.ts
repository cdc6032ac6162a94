import type { WithdrawRefusal } from './withdrawal.ts'

export const withdrawRefusalTitle = 'Cette candidature ne peut plus être retirée'

/** Why nothing was withdrawn, and what can be done instead. */
export function withdrawRefusalText(reason: Exclude<WithdrawRefusal, 'withdrawn'>, contact: string): string {
  return reason === 'laureate-told'
    ? `Elle est lauréate. Pour laisser votre place, passez par votre mise en route, « Me désister ». Si elle n’est pas encore ouverte, écrivez à ${contact}.`
    : 'La réponse est donnée : il n’y a plus rien à retirer. Rien n’est changé. Le courrier dit ce qui reste possible.'
}

import { frenchDate } from '../../platform/dates.ts'
import { type ConveneRefusal, type Held, isFreed } from './convening.ts'
import { quorumFinding } from './quorum.ts'

/** What a sitting may do: its quorum, or that none is asked of it. */
export function sittingFinding(held: Held): string {
  if (!isFreed(held) || held.first === null) return quorumFinding(held.quorum)
  const { there } = held.quorum
  const who =
    there === 0
      ? 'Personne n’est encore noté présent ou représenté.'
      : `${there} ${there < 2 ? 'siège présent ou représenté' : 'sièges présents ou représentés'}.`
  return `Seconde convocation, après la séance du ${frenchDate(held.first.heldOn)} : aucun quorum n’est exigé. ${who}`
}

export const CONVENE_REFUSALS: Record<ConveneRefusal, string> = {
  'not-held': 'Cette séance n’a pas encore eu lieu : le quorum peut encore être atteint.',
  'presences-missing':
    'Notez d’abord qui était là, pour chaque siège : sans cela, on ne sait pas si le quorum manque.',
  'may-decide': 'Cette séance peut décider : il n’y a pas à convoquer de nouveau.',
  'already-convened': 'Une seconde séance est déjà convoquée après celle-ci.',
  'day-before': 'Choisissez un jour après celui de la première séance.',
}

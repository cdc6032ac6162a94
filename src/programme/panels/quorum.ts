import type { Presence } from './panel.ts'

/** Quorum : how many of those who sit must be present or represented for a séance to decide. */
export interface Quorum {
  seats: number
  needed: number
  there: number
  /** Seats whose presence is not recorded yet. */
  unsaid: number
  reached: boolean
}

/**
 * @param presences one per seat, null while it is not recorded
 * @param percent share of the seats needed, rounded up; at least one
 */
export function quorumOf(presences: readonly (Presence | null)[], percent: number): Quorum {
  const seats = presences.length
  const needed = Math.max(1, Math.ceil((seats * percent) / 100))
  const there = presences.filter(presence => presence === 'present' || presence === 'represented').length
  const unsaid = presences.filter(presence => presence === null).length
  return { seats, needed, there, unsaid, reached: seats > 0 && there >= needed }
}

const seatsWords = (count: number) => `${count} ${count < 2 ? 'siège' : 'sièges'}`
const shareWords = (percent: number) => (percent === 50 ? 'la moitié' : `${percent} %`)

/** « Le quorum est la moitié des sièges : 5 sièges sur 9. » */
export function quorumRule({ seats, needed }: Quorum, percent: number): string {
  if (seats === 0) return `Le quorum est ${shareWords(percent)} des sièges. Personne ne siège encore.`
  return `Le quorum est ${shareWords(percent)} des sièges : ${needed} sur ${seats}.`
}

/** « Le quorum est atteint : 6 sièges présents ou représentés, il en faut 5. » */
export function quorumFinding(quorum: Quorum): string {
  const { there, needed, unsaid, reached } = quorum
  if (quorum.seats === 0) return 'Personne ne siège encore : le quorum ne peut pas être atteint.'
  const said = `${seatsWords(there)} ${there < 2 ? 'présent ou représenté' : 'présents ou représentés'}, il en faut ${needed}`
  if (reached) return `Le quorum est atteint : ${said}.`
  return unsaid > 0
    ? `Le quorum n'est pas encore atteint : ${said}, et ${unsaid} ${unsaid < 2 ? 'reste' : 'restent'} à renseigner.`
    : `Le quorum n'est pas atteint : ${said}.`
}

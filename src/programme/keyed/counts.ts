/** Candidatures saisies d'un appel, by where they stand. */
export interface KeyedCounts {
  /** Begun, nothing asked of the person yet. */
  toAsk: number
  /** The person was asked, and has not answered. */
  asked: number
  /** The person said something is wrong. */
  wrong: number
  validated: number
  withdrawn: number
}

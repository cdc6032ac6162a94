/** Aperçu d'une fusion : what the other account holds, said before anything moves. */
export interface Moving {
  addresses: string[]
  applications: string[]
  roles: string[]
  seats: string[]
  products: string[]
  /** Written in the threads with a team. */
  messages: number
}

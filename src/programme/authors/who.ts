import type { Rights } from './rights.ts'

/** Auteurs d'une candidature : the one who carries it, those who write it too, those who read it. */
export type AuthorRelation = 'author' | 'co-author' | 'co-reader'
export type EndKind = 'left' | 'removed' | 'handed-over'

export interface AuthorPerson {
  personId: string
  name: string
  /** The first address proved; '' without one. */
  address: string
  relation: AuthorRelation
  since: Date
}

export const relationOf = (rights: Rights): Exclude<AuthorRelation, 'author'> =>
  rights === 'write' ? 'co-author' : 'co-reader'

/** Their name, or their address while they have not said it. */
export const nameOf = ({ name, address }: Pick<AuthorPerson, 'name' | 'address'>): string =>
  name.trim() || address || 'Une personne sans nom'

/** People and open invitations together: more would be a crowd, and letters to send. */
export const MOST_PEOPLE = 10

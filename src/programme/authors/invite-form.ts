import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { AuthorInvitation } from './invitation.ts'
import { type Rights, rightsOfSlug } from './rights.ts'
import { type AuthorPerson, MOST_PEOPLE } from './who.ts'

/** Invitation d'un co-auteur, telle que tapée : an address and what its holder may do. */
export type InvitationProblem = 'address-malformed' | 'rights-missing' | 'already-there' | 'too-many-people'

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

export interface ReadInvitation {
  address: string
  rights: Rights
  /** The invitation this one takes the place of. */
  before: AuthorInvitation | undefined
}

/** @param typed the address once read, undefined when no mail could reach it */
export function invitationOf(
  typed: { address: string | undefined; rights: string },
  people: readonly AuthorPerson[],
  pending: readonly AuthorInvitation[],
): Outcome<ReadInvitation, InvitationProblem> {
  const { address } = typed
  if (address === undefined) return refused('address-malformed')
  const rights = rightsOfSlug(typed.rights)
  if (rights === undefined) return refused('rights-missing')
  if (people.some(person => same(person.address, address))) return refused('already-there')
  const before = pending.find(invitation => same(invitation.address, address))
  const count = people.length + pending.length + (before ? 0 : 1)
  return count > MOST_PEOPLE ? refused('too-many-people') : done({ address, rights, before })
}

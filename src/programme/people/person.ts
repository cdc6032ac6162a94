/** Personne : someone with a name, a service, a post, and one or several addresses. */
export interface Person {
  id: string
  name: string
  service: string
  post: string
}

export interface Address {
  address: string
  confirmedAt: Date
}

/** What a person is called when no name was given: the part of the address before the @. */
export function displayName(person: Pick<Person, 'name'>, address: string): string {
  return person.name.trim() || address.split('@')[0] || address
}

/** What lists show where a name was. */
export const CLOSED_ACCOUNT = 'Compte fermé'

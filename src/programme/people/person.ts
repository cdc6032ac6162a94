/** Personne : someone with a name, a service, a post, and one or several addresses. */
export interface Person {
  id: string
  name: string
  service: string
  post: string
}

/** What an address is for; « shared » is a mailbox several people read. */
export const ADDRESS_LABELS = ['', 'work', 'home', 'shared'] as const
export type AddressLabel = (typeof ADDRESS_LABELS)[number]
export const isAddressLabel = (text: string): text is AddressLabel =>
  (ADDRESS_LABELS as readonly string[]).includes(text)

export interface Address {
  id: string
  address: string
  label: AddressLabel
  confirmedAt: Date
}

/** What a person is called when no name was given: the part of the address before the @. */
export function displayName(person: Pick<Person, 'name'>, address: string): string {
  return person.name.trim() || address.split('@')[0] || address
}

/** What lists show where a name was. */
export const CLOSED_ACCOUNT = 'Compte fermé'

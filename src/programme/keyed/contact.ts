import { done, type Outcome, refused } from '../../platform/outcome.ts'

/** Coordonnées de la personne pour qui l'équipe saisit : a name, and one way at least to reach them. */
export interface Contact {
  name: string
  /** '' without one. */
  address: string
  postal: string
  phone: string
}
export type ContactProblem = 'name-missing' | 'address-malformed' | 'no-way' | 'contact-long'

export const MOST = 1000

/** @param address the address once read, undefined when no mail could reach it */
export function readContact(typed: Contact, address: string | undefined): Outcome<Contact, ContactProblem> {
  const said = { name: typed.name.trim(), postal: typed.postal.trim(), phone: typed.phone.trim() }
  if (said.name === '') return refused('name-missing')
  if (typed.address.trim() !== '' && address === undefined) return refused('address-malformed')
  if (address === undefined && said.postal === '' && said.phone === '') return refused('no-way')
  const contact = { ...said, address: address ?? '' }
  return Object.values(contact).some(text => text.length > MOST) ? refused('contact-long') : done(contact)
}

const PARTS = ['name', 'address', 'postal', 'phone'] as const

/** Which of them differ. */
export const changedParts = (before: Contact, after: Contact): (keyof Contact)[] =>
  PARTS.filter(part => before[part] !== after[part])

const LABELS: Record<keyof Contact, string> = {
  name: 'Nom',
  address: 'E-mail',
  postal: 'Adresse postale',
  phone: 'Téléphone',
}

/** All of it as lines of text, to lay two versions side by side. */
export const contactText = (contact: Contact): string =>
  PARTS.map(part => `${LABELS[part]} : ${contact[part] || '(vide)'}`).join('\n')

/** A postal address where lines do not break. */
export const onOneLine = (postal: string): string => postal.replace(/\s*\n\s*/g, ', ')

/** Incubateur : the host of a programme; every row belongs to one. */
export interface Incubator {
  id: string
  slug: string
  name: string
  administration: string
  contactEmail: string
  theme: 'pepin' | 'ardoise'
  zone: string
  signatory: { name: string; capacity: string }
}

/** What a new incubator needs; the slug names it in addresses. */
export type NewIncubator = Omit<Incubator, 'id'>

/** How pages of an incubator present themselves. */
export function brandOf(incubator: Incubator) {
  return {
    slug: incubator.slug,
    name: incubator.name,
    administration: incubator.administration,
    home: `/incubateurs/${incubator.slug}`,
    theme: incubator.theme,
  }
}

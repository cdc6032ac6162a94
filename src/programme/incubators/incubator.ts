import { areaOfZone, type HolidayArea } from '../../platform/holiday-areas.ts'

/** Incubateur : the host of a programme; every row belongs to one. */
export interface Incubator {
  id: string
  slug: string
  name: string
  administration: string
  contactEmail: string
  theme: 'pepin' | 'ardoise'
  zone: string
  /** Whose public holidays, where the time zone does not tell. */
  holidays?: HolidayArea | undefined
  signatory: { name: string; capacity: string }
}

/** What a new incubator needs; the slug names it in addresses. */
export type NewIncubator = Omit<Incubator, 'id'>

/** The public holidays an incubator works with. */
export const holidaysOf = ({ holidays, zone }: Pick<Incubator, 'holidays' | 'zone'>): HolidayArea =>
  holidays ?? areaOfZone(zone)

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

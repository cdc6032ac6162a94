import { areaOfZone, type HolidayArea } from '../../platform/holiday-areas.ts'
import type { Theme } from './themes.ts'

/** Incubateur : the host of a programme; every row belongs to one. */
export interface Incubator {
  id: string
  slug: string
  name: string
  administration: string
  contactEmail: string
  theme: Theme
  zone: string
  /** Whose public holidays, where the time zone does not tell. */
  holidays?: HolidayArea | undefined
  signatory: { name: string; capacity: string }
  /** The name its e-mails bear, when it is not its own. */
  senderName?: string | undefined
  /** Whether its organisers and its jurors must have a passkey. */
  keysRequired?: boolean | undefined
  /** Whose addresses may apply to a new call; none: everyone. */
  domains?: readonly string[] | undefined
  /** The fingerprint of its logo's content, when it has one. */
  logo?: string | undefined
  /** How long drafts never sent are kept after a call closes. */
  draftKeptDays?: number | undefined
}

export const DRAFT_KEPT_DAYS = 60

/** Where its logo is, by its content. */
export const logoPath = ({ logo }: Pick<Incubator, 'logo'>): string | null =>
  logo === undefined ? null : `/logos/${logo}`

/** The name its e-mails bear. */
export const senderOf = ({ senderName, name }: Pick<Incubator, 'senderName' | 'name'>): string =>
  senderName || name

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
    logo: logoPath(incubator),
  }
}

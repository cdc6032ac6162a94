import { frenchDateTime } from '../../platform/dates.ts'

/** Date d'envoi : the instant of the click, and whether it used the grace after closing. */
export const sentWords = (
  { sentAt, graceUntil }: { sentAt: Date; graceUntil: Date | null },
  zone: string,
): string => `${frenchDateTime(sentAt, zone)}${graceUntil === null ? '' : ', dans le délai de grâce'}`

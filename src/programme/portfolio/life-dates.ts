import { type CivilDate, isCivilDate } from '../../platform/dates.ts'

/** Dates de la vie d'un produit : days that exist; those of before 2000 or after 2099 are slips of the keyboard. */
export const isLifeDate = (date: CivilDate): boolean =>
  isCivilDate(date) && date >= '2000-01-01' && date <= '2099-12-31'

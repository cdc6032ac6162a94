import type { HolidayArea } from './holiday-areas.ts'

/** Jours fériés locaux that the library of national days does not know. */
interface LocalDay {
  /** 'MM-DD', or Good Friday, which the library knows. */
  day: string
  name: string
  /** First and last years it is one. */
  from?: number
  until?: number
}

export const GOOD_FRIDAY = 'good-friday'

const abolition = (day: string): LocalDay[] => [{ day, name: "Abolition de l'esclavage" }]

/**
 * Commemorations of the abolition: Code du travail, article L. 3422-2. Polynésie: loi du pays adopted on 6 May 2025
 * (tahiti-infos.com), which puts 20 November in the place of 29 June. Nouvelle-Calédonie and Wallis-et-Futuna: the
 * lists of the « holidays » project (vacanza), read in November 2026; their own texts could not be read, so the
 * settings page asks to check. Saint-Pierre-et-Miquelon follows the national list: no local day is known.
 */
export const LOCAL_DAYS: Partial<Record<HolidayArea, readonly LocalDay[]>> = {
  mayotte: abolition('04-27'),
  martinique: abolition('05-22'),
  guadeloupe: abolition('05-27'),
  'saint-martin': abolition('05-28'),
  guyane: abolition('06-10'),
  'saint-barthelemy': abolition('10-09'),
  'la-reunion': abolition('12-20'),
  'nouvelle-caledonie': [{ day: '09-24', name: 'Fête de la citoyenneté' }],
  'polynesie-francaise': [
    { day: '03-05', name: "Arrivée de l'Évangile" },
    { day: GOOD_FRIDAY, name: 'Vendredi saint' },
    { day: '06-29', name: "Fête de l'autonomie", until: 2024 },
    { day: '11-20', name: 'Matari’i', from: 2025 },
  ],
  'wallis-et-futuna': [
    { day: '04-28', name: 'Saint Pierre Chanel' },
    { day: '07-29', name: 'Fête du territoire' },
  ],
}

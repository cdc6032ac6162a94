import { civilDate, frenchDate, frenchTime } from '../../platform/dates.ts'

/** Heure d'outre-mer : the same instant on the clock of each territory, beside the incubator's. */
interface Place {
  zone: string
  /** To follow an hour: « en Guadeloupe ». */
  said: string
}

const PLACES: readonly Place[] = [
  { zone: 'Europe/Paris', said: 'à Paris' },
  { zone: 'America/Guadeloupe', said: 'en Guadeloupe' },
  { zone: 'America/Cayenne', said: 'en Guyane' },
  { zone: 'Indian/Reunion', said: 'à La Réunion' },
  { zone: 'America/Martinique', said: 'en Martinique' },
  { zone: 'Indian/Mayotte', said: 'à Mayotte' },
  { zone: 'Pacific/Noumea', said: 'en Nouvelle-Calédonie' },
  { zone: 'Pacific/Tahiti', said: 'en Polynésie française' },
  { zone: 'America/St_Barthelemy', said: 'à Saint-Barthélemy' },
  { zone: 'America/Marigot', said: 'à Saint-Martin' },
  { zone: 'America/Miquelon', said: 'à Saint-Pierre-et-Miquelon' },
  { zone: 'Pacific/Wallis', said: 'à Wallis-et-Futuna' },
]

export interface TimeThere {
  zone: string
  /** « En Guadeloupe ». */
  place: string
  /** « 18 h 59 », with the day when it is another one. */
  time: string
  /** « 23 h 59 à Paris, soit 18 h 59 en Guadeloupe ». */
  sentence: string
}

/** The hour of an instant in each territory where it is not the incubator's. */
export function timesThere(instant: Date, zone: string): TimeThere[] {
  const here = frenchTime(instant, zone)
  const day = civilDate(instant, zone)
  const own = PLACES.find(place => place.zone === zone)?.said ?? "à l'incubateur"
  return PLACES.flatMap(place => {
    const there = civilDate(instant, place.zone)
    const hour = frenchTime(instant, place.zone)
    if (there === day && hour === here) return []
    const time = there === day ? hour : `${hour}, le ${frenchDate(there)}`
    const sentence = `${here} ${own}, soit ${hour} ${place.said}${there === day ? '' : `, le ${frenchDate(there)}`}`
    return [
      { zone: place.zone, place: place.said.charAt(0).toUpperCase() + place.said.slice(1), time, sentence },
    ]
  })
}

import { civilDate, frenchDate, frenchTime } from '../../platform/dates.ts'

/** Heure d'outre-mer : the same instant on the clock of each territory, beside the incubator's. */
interface Place {
  zone: string
  /** To follow an hour: « en Guadeloupe ». */
  said: string
  /** How people write it, without accents. */
  written: RegExp
}

const PLACES: readonly Place[] = [
  { zone: 'Europe/Paris', said: 'à Paris', written: /^(metropole|ile-de-france)$/ },
  { zone: 'America/Guadeloupe', said: 'en Guadeloupe', written: /guadeloupe/ },
  { zone: 'America/Cayenne', said: 'en Guyane', written: /guyane/ },
  { zone: 'Indian/Reunion', said: 'à La Réunion', written: /\b(la|de) reunion\b|^reunion$/ },
  { zone: 'America/Martinique', said: 'en Martinique', written: /martinique/ },
  { zone: 'Indian/Mayotte', said: 'à Mayotte', written: /mayotte/ },
  { zone: 'Pacific/Noumea', said: 'en Nouvelle-Calédonie', written: /caledonie/ },
  { zone: 'Pacific/Tahiti', said: 'en Polynésie française', written: /polynesie|tahiti/ },
  { zone: 'America/St_Barthelemy', said: 'à Saint-Barthélemy', written: /saint[- ]barthelemy/ },
  { zone: 'America/Marigot', said: 'à Saint-Martin', written: /^saint[- ]martin$/ },
  { zone: 'America/Miquelon', said: 'à Saint-Pierre-et-Miquelon', written: /miquelon/ },
  { zone: 'Pacific/Wallis', said: 'à Wallis-et-Futuna', written: /wallis/ },
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

/** « , soit 18 h 59 en Guadeloupe », after the incubator's hour, for who says they work there; '' elsewhere. */
export function alsoThere(instant: Date, zone: string, territory: string): string {
  const typed = territory.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const place = PLACES.find(({ written }) => written.test(typed))
  const there = place && timesThere(instant, zone).find(each => each.zone === place.zone)
  return there ? there.sentence.replace(/^.*?, soit /, ', soit ') : ''
}

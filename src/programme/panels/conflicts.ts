import { type ComparedName, comparedName, comparedService, namesIn, sameName } from './names.ts'
import type { RecusalCause } from './panel.ts'

/** Conflits d'intérêts trouvés : own application, named hierarchy, same service. Empty never matches. */
export type FoundCause = Extract<RecusalCause, 'own' | 'hierarchy' | 'same-service'>

export interface SeatFacts {
  name: string
  service: string
  organisation: string
}

export interface ApplicationFacts {
  service: string
  /** The private answer: several names, on lines or after commas. */
  hierarchie: string
  /** Whether the person of the seat carries it, alone or with others. */
  author: boolean
}

export interface ComparedSeat {
  name: ComparedName
  /** The service alone, and with its organisation before or after. */
  services: ReadonlySet<string>
}

export function comparedSeat({ name, service, organisation }: SeatFacts): ComparedSeat {
  const [own, of] = [comparedService(service), comparedService(organisation)]
  return {
    name: comparedName(name),
    services: new Set(own === '' ? [] : [own, `${own} ${of}`.trim(), `${of} ${own}`.trim()]),
  }
}

export interface ComparedApplication {
  service: string
  hierarchy: readonly ComparedName[]
}

export const comparedApplication = (
  application: Pick<ApplicationFacts, 'service' | 'hierarchie'>,
): ComparedApplication => ({
  service: comparedService(application.service),
  hierarchy: namesIn(application.hierarchie).map(comparedName),
})

/** The same as conflictsOf over what was prepared once, for many pairs. */
export function conflictsBetween(
  seat: ComparedSeat,
  application: ComparedApplication,
  author: boolean,
): FoundCause[] {
  return [
    ...(author ? (['own'] as const) : []),
    ...(application.hierarchy.some(name => sameName(name, seat.name)) ? (['hierarchy'] as const) : []),
    ...(application.service !== '' && seat.services.has(application.service)
      ? (['same-service'] as const)
      : []),
  ]
}

/** Why this person must not meet this application; empty when nothing is found. */
export const conflictsOf = (seat: SeatFacts, application: ApplicationFacts): FoundCause[] =>
  conflictsBetween(comparedSeat(seat), comparedApplication(application), application.author)

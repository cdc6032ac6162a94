import type { Incubator } from '../incubators/incubator.ts'

/** Tenue commune : the incubators that hold a call beside the one it belongs to, as agents read them. */
export interface Holding {
  name: string
  administration: string
}

type Named = Pick<Incubator, 'name' | 'administration'>

/** « Les Semailles, La Serre et L'Atelier ». */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`

export const holderNames = (incubator: Named, holders: readonly Holding[]): string =>
  listed([incubator, ...holders].map(({ name }) => name))

/** « incubateur Les Semailles », « incubateurs Les Semailles et La Serre ». */
export const incubatorsHolding = (incubator: Named, holders: readonly Holding[]): string =>
  `${holders.length === 0 ? 'incubateur' : 'incubateurs'} ${holderNames(incubator, holders)}`

/** « l'équipe de l'incubateur Les Semailles », « les équipes des incubateurs Les Semailles et La Serre ». */
export const teamsHolding = (incubator: Named, holders: readonly Holding[]): string =>
  holders.length === 0
    ? `l'équipe de l'incubateur ${incubator.name}`
    : `les équipes des ${incubatorsHolding(incubator, holders)}`

/** Each administration by its incubator: who answers for what agents write. */
export const responsiblesHolding = (incubator: Named, holders: readonly Holding[]): string =>
  listed([incubator, ...holders].map(({ name, administration }) => `${administration} (incubateur ${name})`))

import canonicalize from 'canonicalize'
import type { Sheet } from '../sheet.ts'
import type { LifeRow } from './life.ts'

/** État d'un produit repris : what Pépin holds of it that a file can say too. */
export interface State extends Sheet {
  name: string
  /** The incubator's id in the format. */
  incubator: string
  themes: string[]
  life: LifeRow[]
}

export type Field = keyof State
export const FIELDS: readonly Field[] = [
  'name',
  'incubator',
  'pitch',
  'life',
  'themes',
  'description',
  'contact',
  'link',
  'repository',
  'statsUrl',
  'budgetUrl',
  'impactUrl',
  'technos',
  'accessibility',
]

export const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b)

/** The fields in which two states differ, in the order they are read. */
export const differing = (a: State, b: State): Field[] => FIELDS.filter(field => !same(a[field], b[field]))

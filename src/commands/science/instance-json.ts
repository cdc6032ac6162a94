import type { AssignmentProblem } from '../../science/assignment/problem.ts'
import { CommandRefused } from '../command.ts'
import { isObject } from './reviews-json.ts'

export interface Instance {
  problem: AssignmentProblem
  /** The floor is to be found: the highest that can be held. */
  best: boolean
}

const MOST_PAIRS = 5_000_000

/** `{N, J, k, S, X}`, S and X row-major N × J, with group, senior, floor, limits and kept if wanted. */
export function readInstance(file: string, content: unknown): Instance {
  const refuse = (words: string): never => {
    throw new CommandRefused(`${file} : ${words}.`)
  }
  if (!isObject(content)) return refuse('il faut {"N", "J", "k", "S", "X"}')
  const whole = (name: string, least: number): number => {
    const value = content[name]
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
      return refuse(`${name} doit être un nombre entier d’au moins ${least}`)
    return value
  }
  const [N, J, k] = [whole('N', 1), whole('J', 1), whole('k', 1)]
  if (N * J > MOST_PAIRS) refuse(`N × J dépasse ${MOST_PAIRS}`)
  const list = (name: string, length: number, means: string): unknown[] => {
    const value = content[name]
    if (!Array.isArray(value) || value.length !== length)
      return refuse(`${name} doit être une liste de ${length} valeurs (${means})`)
    return value
  }
  const S = list('S', N * J, 'N × J, ligne par ligne')
  const bad = S.findIndex(
    value => typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 1e6,
  )
  if (bad >= 0) refuse(`S[${bad}] n’est pas un nombre`)
  const X = content['X'] === undefined ? new Array(N * J).fill(0) : list('X', N * J, 'N × J, ligne par ligne')
  if (X.some(value => value !== 0 && value !== 1 && typeof value !== 'boolean'))
    refuse('X ne contient que des 0 et des 1')
  const group = content['group'] === undefined ? null : list('group', J, 'un profil par juré')
  if (group?.some(each => each !== null && typeof each !== 'string' && typeof each !== 'number'))
    refuse('group contient des noms, des nombres ou null')
  const senior = content['senior'] === undefined ? null : list('senior', J, '0 ou 1 par juré')
  if (senior?.some(each => each !== 0 && each !== 1 && typeof each !== 'boolean'))
    refuse('senior ne contient que des 0 et des 1')
  const floor = content['floor'] ?? null
  if (floor !== null && floor !== 'best' && (typeof floor !== 'number' || !Number.isFinite(floor)))
    refuse('floor est un nombre ou « best »')
  const limits = content['limits'] === undefined ? null : list('limits', J, 'une limite par juré')
  const kept = readKept(content['kept'], N, J, refuse)
  return {
    problem: {
      items: N,
      jurors: J,
      reviews: k,
      affinity: S as number[],
      conflicts: X.map(Number),
      ...(group ? { groups: group as (string | number | null)[] } : {}),
      ...(senior ? { senior: senior.map(Boolean) } : {}),
      ...(typeof floor === 'number' ? { floor } : {}),
      ...(limits ? { limits: limits.map((limit, j) => readLimit(limit, j, N, refuse)) } : {}),
      ...(kept.length > 0 ? { kept } : {}),
    },
    best: floor === 'best',
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Most alone, [least, most], {min, max}, or null for no limit. */
function readLimit(limit: unknown, j: number, N: number, refuse: (words: string) => never) {
  const [least, most] = Array.isArray(limit)
    ? limit
    : isObject(limit)
      ? [limit['min'] ?? 0, limit['max'] ?? N]
      : [0, limit ?? N]
  if (!isCount(least) || !isCount(most) || least > most)
    return refuse(`limits[${j}] est un maximum, [minimum, maximum] ou null`)
  return { least, most }
}

function readKept(
  value: unknown,
  N: number,
  J: number,
  refuse: (words: string) => never,
): [number, number][] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return refuse('kept est une liste de paires [candidature, juré]')
  const pairs = value.map((pair: unknown): [number, number] => {
    const [i, j] = Array.isArray(pair) ? pair : []
    if (!isCount(i) || !isCount(j) || i >= N || j >= J)
      return refuse('kept est une liste de paires [candidature, juré]')
    return [i, j]
  })
  if (new Set(pairs.map(String)).size < pairs.length) refuse('kept donne deux fois la même paire')
  return pairs
}

/** Clés d'accès : what a phone, a computer or a small device keeps, and proves without showing it. */
export const MOST_KEYS = 10
export const LONGEST_KEY_NAME = 60

export type KeyNameProblem = 'name-missing' | 'name-too-long'

export function keyNameProblem(name: string): KeyNameProblem | null {
  if (name === '') return 'name-missing'
  return name.length > LONGEST_KEY_NAME ? 'name-too-long' : null
}

import { CONFIRMATION_LIFE_MS } from './application.ts'

/** Mes candidatures : what tells several projects of one person apart. */
const MOST_WORDS = 8

/** Its title, or the first words written, or that nothing is. */
export function nameOfMine(title: string, start: string): string {
  if (title.trim() !== '') return title
  const words = start.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 'Projet sans titre'
  return `Sans titre : « ${words.slice(0, MOST_WORDS).join(' ')}${words.length > MOST_WORDS ? '…' : ''} »`
}

/** « avec Fatou Diallo et 2 autres personnes » */
export function withWords(others: readonly string[]): string {
  const [first, second] = others.map(name => name || 'une personne')
  if (first === undefined) return ''
  if (others.length === 2) return `${first} et ${second}`
  return others.length === 1 ? first : `${first} et ${others.length - 1} autres personnes`
}

/** Those that can be taken up again come first, each part keeping its order. */
export const resumedFirst = <R extends { resume: boolean }>(rows: readonly R[]): R[] => [
  ...rows.filter(({ resume }) => resume),
  ...rows.filter(({ resume }) => !resume),
]

/** Whether « Envoyer » was clicked less than a day ago, its address not proved yet. */
export const isAwaiting = (
  row: { confirmedAt: Date | null; withdrawnAt: Date | null; lastSendingAt: Date | null },
  now: Date,
): boolean =>
  row.confirmedAt === null &&
  row.withdrawnAt === null &&
  row.lastSendingAt !== null &&
  now.getTime() < row.lastSendingAt.getTime() + CONFIRMATION_LIFE_MS

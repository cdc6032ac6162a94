import { civilDate, frenchDateTime, frenchTime } from '../../platform/dates.ts'

/** Qui a écrit quoi, et quand : said when several people write the same application. */
export interface LastWriting {
  /** The person who wrote it; null for a browser without an account. */
  by: string | null
  name: string
  at: Date
}

/** An answer someone else wrote since one's last visit. */
export interface ChangedAnswer {
  field: string
  name: string
  at: Date
}

const unnamed = (name: string) => name.trim() || 'Une autre personne'

/** « à 14 h 32 », « le lundi 9 novembre 2026 à 14 h 32 » on another day. */
export const whenWords = (at: Date, now: Date, zone: string): string =>
  civilDate(at, zone) === civilDate(now, zone)
    ? `à ${frenchTime(at, zone)}`
    : `le ${frenchDateTime(at, zone)}`

/** « Fatou Diallo, à 14 h 32 » */
export function whoWrote(last: LastWriting, reader: string | null, now: Date, zone: string): string {
  const own = last.by === null || last.by === reader
  return `${own ? 'Vous, dans une autre fenêtre' : unnamed(last.name)}, ${whenWords(last.at, now, zone)}`
}

/** « Le problème : modifié par Fatou Diallo à 14 h 32. » */
export const changedWords = (label: string, { name, at }: ChangedAnswer, now: Date, zone: string): string =>
  `${label.replace(/[ ?]+$/, '')} : modifié par ${unnamed(name)} ${whenWords(at, now, zone)}.`

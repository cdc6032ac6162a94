/** Texte tel qu'il se garde : what PostgreSQL and UTF-8 cannot hold is taken out, nothing else. */
const DEEPEST = 20

export class TooDeep extends Error {}

/** A copy without NUL nor half characters, keys included. @throws TooDeep */
export function safeRecord(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new TooDeep()
  if (typeof value === 'string') return safeText(value)
  if (Array.isArray(value)) return value.map(each => safeRecord(each, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [safeText(key), safeRecord(each, depth + 1)]),
  )
}

const safeText = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

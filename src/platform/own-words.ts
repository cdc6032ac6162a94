/** What a table says of a name that came with a request; null for what every object inherits (« constructor »). */
export const ownWords = <T>(words: Readonly<Record<string, T>>, name: string | undefined): T | null =>
  name !== undefined && Object.hasOwn(words, name) ? (words[name] ?? null) : null

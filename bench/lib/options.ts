import { parseArgs } from 'node:util'

/** What a command was given, each option with its default; one line and exit code 2 when it is not understood. */
export function readOptions<T extends Record<string, string>>(
  usage: string,
  defaults: T,
): { values: T; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: 'string' as const, default: value }]),
  )
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    return { values: values as T, positionals }
  } catch {
    return refuse(usage)
  }
}

/** A whole number between two bounds, or the usage. */
export function wholeNumber(usage: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1
  return number >= least && number <= most ? number : refuse(usage)
}

export function refuse(usage: string): never {
  console.error(`Usage : ${usage}`)
  process.exit(2)
}

/** The databases asked for: both unless one is named. */
export function readDatabases(usage: string, text: string): readonly ('server' | 'embedded')[] {
  const all = ['server', 'embedded'] as const
  if (text !== '' && !all.some(name => name === text)) return refuse(usage)
  return text === '' ? all : all.filter(name => name === text)
}

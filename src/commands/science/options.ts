import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { CommandRefused } from '../command.ts'

/** Options of the commands that calculate, refused in one French line. */
export function readScienceOptions<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: false })
  } catch (error) {
    const [, name = ''] = /'(--?[\w-]*)/.exec((error as Error).message) ?? []
    throw new CommandRefused(
      name === ''
        ? 'Ces options ne se lisent pas.'
        : Object.keys(options).includes(name.replace(/^-+/, ''))
          ? `L’option ${name} attend une valeur.`
          : `L’option ${name} n’existe pas : ${Object.keys(options)
              .map(each => `--${each}`)
              .join(', ')}.`,
    )
  }
}

export function readWhole(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new CommandRefused(`--${name} attend un nombre entier d’au moins ${least} : « ${text} ».`)
  return value
}

/** The one file a command reads. */
export function readOneFile(usage: string, positionals: readonly string[]): string {
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new CommandRefused(`Usage : npx pepin ${usage}`)
  return file
}

import type { Reader } from '../../science/next-reviews/next-reviews.ts'
import { CommandRefused } from '../command.ts'
import { isObject } from './reviews-json.ts'

/** `[{reviewer, background, room, conflicts: [item]}]`: who may still read, and what they must not. */
export function readReaders(file: string, content: unknown) {
  if (!Array.isArray(content))
    throw new CommandRefused(
      `${file} : il faut une liste de {"reviewer", "background", "room", "conflicts"}.`,
    )
  const conflicts = new Map<string, string[]>()
  const readers = content.map((row: unknown, index): Reader => {
    const where = `${file}, élément ${index + 1}`
    if (!isObject(row) || typeof row['reviewer'] !== 'string')
      throw new CommandRefused(`${where} : « reviewer » doit être un nom.`)
    const { reviewer, background = '', room = 1, conflicts: away = [] } = row
    if (typeof background !== 'string')
      throw new CommandRefused(`${where} : « background » doit être un texte.`)
    if (typeof room !== 'number' || !Number.isSafeInteger(room) || room < 0)
      throw new CommandRefused(`${where} : « room » doit être un nombre entier.`)
    if (!Array.isArray(away)) throw new CommandRefused(`${where} : « conflicts » doit être une liste.`)
    for (const item of away)
      conflicts.set(String(item), [...(conflicts.get(String(item)) ?? []), String(reviewer)])
    return { reviewer, background, room }
  })
  return { readers, conflicts }
}

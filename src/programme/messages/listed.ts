import { frenchDateTime } from '../../platform/dates.ts'
import type { FileRef } from '../../platform/files/file.ts'
import { linked } from '../applications/attached.ts'
import type { Message, Settled, Side } from './message.ts'

/** Why a file cannot be opened by all: said before one tries. */
const HELD_WORDS = {
  ready: '',
  unverified: ', pas encore vérifié',
  infected: ', retiré : un virus y a été trouvé',
} as const

/** Les messages tels qu'un côté les lit : who, when, new or not. */
export function listedFor(
  side: Side,
  { messages, settled }: { messages: readonly Message[]; settled: readonly Settled[] },
  files: ReadonlyMap<number, FileRef[]>,
  {
    held,
    readUpTo,
    zone,
  }: { held: ReadonlyMap<string, keyof typeof HELD_WORDS>; readUpTo: number; zone: string },
) {
  return messages.map(({ number, side: from, author, body, writtenAt }) => {
    const noted = settled.find(each => each.number === number)
    const nameless = from === 'team' ? 'L’équipe' : 'La personne qui porte la candidature'
    return {
      number,
      author: author || nameless,
      when: `${from === 'team' && author ? 'pour l’équipe, ' : ''}${frenchDateTime(writtenAt, zone)}`,
      body,
      files: (files.get(number) ?? [])
        .map(file => linked(file, 'echanges/'))
        .map(file => ({ ...file, note: file.note + HELD_WORDS[held.get(file.id) ?? 'ready'] })),
      unread: from !== side && number > readUpTo,
      settled: noted ? frenchDateTime(noted.settledAt, zone) : '',
    }
  })
}

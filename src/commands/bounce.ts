import { DatabaseRefused } from '../platform/database/index.ts'
import { type Marked, type MarkRefusal, markBounced } from '../platform/mail/mark-bounced.ts'
import { textOfBytes } from '../platform/mail/readable.ts'
import type { Outcome } from '../platform/outcome.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'

/** A report quotes the letter: nothing useful is beyond. */
const LARGEST = 1_000_000

/** What a mail server understands (sysexits.h): it gives the report up, or tries again later. */
const NOT_OURS = 65
const TRY_LATER = 75

/** Reads a delivery report on its input; meant to be at the end of a mail server's pipe. */
export const bounceCommand: Command = {
  name: 'bounce',
  usage: 'bounce [--to ADRESSE]',
  summary: 'lit un avis de non-remise sur son entrée et marque le courrier qu’il concerne',
  async run(args) {
    const { values, positionals } = readOptions(args, ['to'], [])
    if (positionals.length > 0)
      throw new CommandRefused('L’avis se lit sur l’entrée : npx pepin bounce < AVIS')
    const message = await readInput()
    if (message.trim() === '') throw new CommandRefused('L’entrée est vide : rien n’a été marqué.')
    const work = ({ act }: { act: Parameters<typeof markBounced>[0] }) =>
      markBounced(act, message, values.to ?? '')
    try {
      return say(await onDatabase(values.data, work, { prepare: false }))
    } catch (error) {
      if (!(error instanceof DatabaseRefused)) throw error
      console.error(`${error.message}\nRien n’a été marqué : l’avis est à présenter de nouveau.`)
      return TRY_LATER
    }
  },
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    // The rest is read, so that whoever writes is not cut, and let go.
    if (length < LARGEST) chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
  }
  return textOfBytes(Buffer.concat(chunks).subarray(0, LARGEST))
}

function say(marked: Outcome<Marked, MarkRefusal>): number {
  if (!marked.ok) {
    console.error(REFUSALS[marked.reason])
    return NOT_OURS
  }
  const { value } = marked
  console.log(
    !value.marked
      ? UNMARKED[value.why]
      : value.again
        ? `Le courrier ${value.mailId} était déjà marqué comme non remis.`
        : `Le courrier ${value.mailId} est marqué comme non remis (${value.permanent ? 'échec définitif' : 'échec passager'}).`,
  )
  return 0
}

const UNMARKED = {
  'not-failed': 'Ce message annonce un retard ou une remise : rien n’est marqué.',
  'no-report': 'Ce message n’est pas un avis de non-remise (absence, réponse) : rien n’est marqué.',
} as const

const REFUSALS: Record<MarkRefusal, string> = {
  'no-address': 'Aucune adresse de retour de Pépin dans ce message : rien n’est marqué.',
  forged: 'La signature de l’adresse de retour n’est pas la nôtre : rien n’est marqué.',
  unknown: 'L’adresse de retour est d’un courrier qui n’est pas parti : rien n’est marqué.',
}

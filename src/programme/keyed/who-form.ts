import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { type Contact, type ContactProblem, MOST, readContact } from './contact.ts'
import { CHANNEL_SLUGS, type Channel } from './reception.ts'

/** Pour qui l'équipe saisit : a name, one way at least to reach them, how it came and why it is keyed in. */
export interface TypedWho extends Contact {
  channel: string
  reason: string
}
export interface Who extends Omit<TypedWho, 'channel'> {
  channel: Channel
}
export type WhoProblem = ContactProblem | 'channel-missing' | 'reason-missing' | 'reason-long'

/** @param address the address once read, undefined when no mail could reach it */
export function readWho(typed: TypedWho, address: string | undefined): Outcome<Who, WhoProblem> {
  const contact = readContact(typed, address)
  if (!contact.ok) return contact
  const channel = Object.hasOwn(CHANNEL_SLUGS, typed.channel) ? CHANNEL_SLUGS[typed.channel] : undefined
  if (channel === undefined) return refused('channel-missing')
  const reason = typed.reason.trim()
  if (reason === '') return refused('reason-missing')
  return reason.length > MOST ? refused('reason-long') : done({ ...contact.value, channel, reason })
}

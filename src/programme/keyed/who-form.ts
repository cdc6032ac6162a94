import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { CHANNEL_SLUGS, type Channel } from './reception.ts'

/** Pour qui l'équipe saisit : a name, one way at least to reach them, how it came and why it is keyed in. */
export interface TypedWho {
  name: string
  address: string
  postal: string
  phone: string
  channel: string
  reason: string
}
export interface Who extends Omit<TypedWho, 'channel'> {
  channel: Channel
}
export type WhoProblem =
  | 'name-missing'
  | 'address-malformed'
  | 'no-way'
  | 'channel-missing'
  | 'reason-missing'
  | 'too-long'

const MOST = 1000

/** @param address the address once read, undefined when no mail could reach it */
export function readWho(typed: TypedWho, address: string | undefined): Outcome<Who, WhoProblem> {
  const said = { name: typed.name.trim(), postal: typed.postal.trim(), phone: typed.phone.trim() }
  if (said.name === '') return refused('name-missing')
  if (typed.address.trim() !== '' && address === undefined) return refused('address-malformed')
  if (address === undefined && said.postal === '' && said.phone === '') return refused('no-way')
  const channel = Object.hasOwn(CHANNEL_SLUGS, typed.channel) ? CHANNEL_SLUGS[typed.channel] : undefined
  if (channel === undefined) return refused('channel-missing')
  const reason = typed.reason.trim()
  if (reason === '') return refused('reason-missing')
  const who = { ...said, address: address ?? '', channel, reason }
  return Object.values(who).some(text => text.length > MOST) ? refused('too-long') : done(who)
}

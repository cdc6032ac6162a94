import type { Act } from '../../../platform/act.ts'
import { addressKey, readAddress } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { allow } from '../../../platform/rate-limit.ts'
import type { PublicCall } from '../../calls/call.ts'
import { statusOf } from '../../calls/call.ts'
import { ASKS_PER_ADDRESS, ASKS_PER_NETWORK, type AskRefusal } from '../link.ts'

/** Who asks without an account: an address as typed, where from, and what only a robot fills. */
export interface Asker {
  typed: string
  trap: string
  network: string
  publicUrl: string
}

const QUARTER = 900

/** Whether an e-mail may be sent to the typed address. Counted before anything else, so outside any transaction. */
export async function readAsker(
  act: Act,
  call: PublicCall,
  { typed, trap, network }: Asker,
): Promise<Outcome<{ address: string; key: string }, AskRefusal>> {
  if (statusOf(call, act.now) === 'closed') return refused('call-closed')
  if (trap !== '') return refused('trapped')
  const address = readAddress(typed)
  if (!address) return refused('address')
  const key = addressKey(address)
  const within =
    (await allow(act, `outreach-network:${network}`, ASKS_PER_NETWORK, QUARTER)) &&
    (await allow(act, `outreach-address:${key}`, ASKS_PER_ADDRESS, QUARTER))
  return within ? done({ address, key }) : refused('too-many')
}

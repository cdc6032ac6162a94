import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { SOMEONE_ELSE } from '../shared-mailbox.ts'
import { listSharers } from '../sharers-store.ts'
import { newPersonAt, personOfProvedAddress } from './confirm-address.ts'

/**
 * Who is at a mailbox just proved, in the caller's transaction. Where several people read it, only they can tell:
 * `said` is one of them, or someone else who becomes a person of their own.
 */
export async function whoAt(
  act: Act,
  address: string,
  said: string | undefined,
): Promise<Outcome<{ personId: string }, 'who'>> {
  const sharers = await listSharers(act.db, address)
  if (sharers.length === 0) return done({ personId: (await personOfProvedAddress(act, address)).id })
  if (said === SOMEONE_ELSE) return done({ personId: await newPersonAt(act, address) })
  const known = sharers.find(({ id }) => id === said)
  return known ? done({ personId: known.id }) : refused('who')
}

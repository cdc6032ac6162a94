import type { Act } from '../../../platform/act.ts'
import { addressKey } from '../../../platform/mail/address.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { sameHash } from '../../../platform/secrets.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { getRow } from '../store.ts'
import '../tables.ts'

export interface Confirmed {
  applicationId: string
  personId: string
}

type Confirmation = NonNullable<Awaited<ReturnType<typeof findLast>>>

/** How long a used code gives its session again to the browser that asked for it. */
const AGAIN_MS = 3_600_000

export const findLast = (act: Act, id: string) =>
  act.db
    .selectFrom('application_confirmations')
    .selectAll()
    .where('application_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

const askedHere = ({ actor }: Act, { browser_hash }: Confirmation): boolean =>
  browser_hash !== null && actor.keys.some(key => sameHash(key, browser_hash))

/** Whether a used code still opens: the answer that carried the session may have been lost on its way. */
export const opensAgain = (act: Act, last: Confirmation | undefined): boolean =>
  last !== undefined &&
  last.used_at !== null &&
  act.now.getTime() < last.used_at.getTime() + AGAIN_MS &&
  askedHere(act, last)

/** The same answer as the first time, for the author whom the address proved. */
export async function confirmedAgain(act: Act, last: Confirmation): Promise<Outcome<Confirmed, 'used'>> {
  const author = await act.db
    .selectFrom('application_authors')
    .innerJoin('addresses', 'addresses.person_id', 'application_authors.person_id')
    .select('application_authors.person_id')
    .where('application_authors.application_id', '=', last.application_id)
    .where('addresses.key', '=', addressKey(last.address))
    .executeTakeFirst()
  return author ? done({ applicationId: last.application_id, personId: author.person_id }) : refused('used')
}

/** Whether this browser, which no longer opens the application, is the one that sent it. */
export async function isSentFromHere(act: Act, id: string): Promise<boolean> {
  const last = await findLast(act, id)
  if (!last || last.used_at === null || !askedHere(act, last)) return false
  if ((await relationsToApplication(act.db, act.actor, id)).size > 0) return false
  return (await getRow(act.db, id)).withdrawn_at === null
}

import { type Act, within } from '../act.ts'
import { record } from '../journal.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { readReport } from './report.ts'
import { isOurs, returnTokensIn } from './return-address.ts'
import { returnKeyOf } from './return-key.ts'

export type Marked =
  /** `again` when the same report, or another of that letter, had been read. */
  | { marked: true; mailId: string; permanent: boolean; again: boolean }
  | { marked: false; why: 'not-failed' | 'no-report' }
/** No return address of ours, one whose signature is wrong, one of a letter that was never sent. */
export type MarkRefusal = 'no-address' | 'forged' | 'unknown'

/**
 * Reads a report and marks the letter it is of as undelivered, with its reason. Read twice, it is marked once.
 * @param message the whole message; `envelopeTo`, when known, is the address it was delivered to
 */
export function markBounced(
  act: Act,
  message: string,
  envelopeTo = '',
): Promise<Outcome<Marked, MarkRefusal>> {
  return within(act, async act => {
    // A long address may have been cut by quoted-printable.
    const tokens = returnTokensIn(`${envelopeTo}\n${message.replace(/=\r?\n/g, '')}`)
    if (tokens.length === 0) return refused('no-address')
    const key = await returnKeyOf(act.db)
    const token = tokens.find(each => isOurs(key, each))
    if (!token) return refused('forged')
    const report = readReport(message)
    if (report.kind !== 'failed') return done({ marked: false, why: report.kind })
    return mark(act, token.mailId, report)
  })
}

async function mark(
  act: Act,
  mailId: string,
  { permanent, status, diagnostic }: { permanent: boolean; status: string; diagnostic: string },
): Promise<Outcome<Marked, 'unknown'>> {
  const { db, now } = act
  const mail = await db
    .selectFrom('mails')
    .select(['id', 'state', 'incubator_id'])
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  // What has not left cannot come back.
  if (!mail || mail.state === 'queued' || mail.state === 'refused') return refused('unknown')
  const first = await db
    .insertInto('mail_bounces')
    .values({ mail_id: mailId, permanent, status, diagnostic, reported_at: now })
    .onConflict(conflict => conflict.doNothing())
    .returning('mail_id')
    .executeTakeFirst()
  if (!first) return done({ marked: true, mailId, permanent, again: true })
  await db.updateTable('mails').set({ state: 'bounced' }).where('id', '=', mailId).execute()
  await record(act, {
    incubatorId: mail.incubator_id,
    subject: `mail:${mailId}`,
    verb: 'mail.bounced',
    payload: { permanent, status },
  })
  return done({ marked: true, mailId, permanent, again: false })
}

import type { Db } from '../../platform/database/tables.ts'
import type { CodeTrouble } from './code-trouble.ts'

/** What keeps the last code asked for an application from arriving at this address; null when nothing is known. */
export async function findCodeTrouble(db: Db, id: string, address: string): Promise<CodeTrouble | null> {
  const mail = await db
    .selectFrom('mails')
    .select(['state', 'attempts'])
    .where('subject_ref', '=', `application:${id}`)
    .where('kind', '=', 'application-code')
    .where('recipient', '=', address)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (mail?.state === 'refused' || mail?.state === 'bounced') return 'refused'
  return mail?.state === 'queued' && mail.attempts > 0 ? 'late' : null
}

import type { Act } from '../act.ts'
import '../session.ts'

/** Someone whose mailbox is proved and whose key is not, in this browser. */
export const findAwaiting = ({ db, now }: Pick<Act, 'db' | 'now'>, session: Buffer) =>
  db
    .selectFrom('sessions')
    .select(['person_id as personId', 'next_path as next'])
    .where('id_hash', '=', session)
    .where('awaits_key', '=', true)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** The page asked for meanwhile: it comes back once the key is proved. */
export const keepWay = ({ db }: Pick<Act, 'db'>, session: Buffer, next: string) =>
  db.updateTable('sessions').set({ next_path: next }).where('id_hash', '=', session).execute()

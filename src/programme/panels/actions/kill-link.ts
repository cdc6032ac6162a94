import type { Act } from '../../../platform/act.ts'
import '../tables.ts'

/** Ends the link of a seat, remembering that it was replaced so that its page can say so. */
export async function killLink({ db, now }: Pick<Act, 'db' | 'now'>, seatId: string): Promise<void> {
  await db
    .insertInto('replaced_invitations')
    .columns(['token_hash', 'seat_id', 'replaced_at'])
    .expression(eb =>
      eb
        .selectFrom('seats')
        .select(each => ['token_hash', 'id', each.val(now).as('replaced_at')])
        .where('id', '=', seatId)
        .where('token_hash', 'is not', null),
    )
    .execute()
  await db
    .updateTable('seats')
    .set({ token_hash: null, token_expires_at: null })
    .where('id', '=', seatId)
    .execute()
}

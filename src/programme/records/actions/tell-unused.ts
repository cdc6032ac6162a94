import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { enqueueMails } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { listPublishers } from '../../incubators/store.ts'
import { accountLetter, keptUntil } from '../account-notice.ts'
import { isSettled } from '../elimination.ts'
import { accounts } from '../store/accounts.ts'
import { stillDue } from '../store/due.ts'
import { listLists } from '../store/lists.ts'
import { nextToTell } from '../store/notices.ts'
import '../tables.ts'
import { recordList } from './on-list.ts'

/** Tells those whose unused account is on an open list, once each, until signing in makes it used again. */
export async function tellUnusedAccounts(act: Act, publicUrl: string): Promise<void> {
  for (const incubator of await listPublishers(act.db))
    for (const { id, number, state } of await listLists(act.db, incubator.id)) {
      if (isSettled(state)) continue
      let after: number | null = 0
      while (after !== null) after = await tellNext(act, incubator, { listId: id, number, after, publicUrl })
    }
}

interface Place {
  listId: string
  number: number
  after: number
  publicUrl: string
}

/** @returns where to go on from; null at the end */
const tellNext = (act: Act, incubator: Incubator, { listId, number, after, publicUrl }: Place) =>
  within(act, async act => {
    const { db, now } = act
    // Of two workers, the second finds them told.
    await db.selectFrom('elimination_lists').select('id').where('id', '=', listId).forUpdate().execute()
    const next = await nextToTell(db, listId, after)
    const last = next.at(-1)
    if (!last) return null
    const due = await stillDue(db, accounts, incubator.id, { ids: next.map(({ id }) => id), now })
    const told = next.filter(({ id }) => due.has(id))
    if (told.length === 0) return last.position
    const { day, end } = keptUntil(now, incubator.zone)
    await db
      .insertInto('account_notices')
      .values(
        told.map(({ id, unusedSince }) => ({
          id: act.newId(),
          person_id: id,
          unused_since: unusedSince,
          told_at: now,
          kept_until: end,
        })),
      )
      .execute()
    await enqueueMails(
      act,
      told.map(({ id, address, unusedSince }) => ({
        incubatorId: incubator.id,
        personId: id,
        to: address,
        kind: 'account-deletion',
        senderName: senderOf(incubator),
        replyTo: incubator.contactEmail,
        ...accountLetter({
          incubator: incubator.name,
          unusedSince: civilDate(unusedSince, incubator.zone),
          day,
          link: `${publicUrl}/connexion`,
        }),
      })),
    )
    await recordList(act, incubator.id, 'told', { list: number, accounts: told.length })
    return last.position
  })

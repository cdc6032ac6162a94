import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { standingOf } from '../../portfolio/life-standing.ts'
import { findProductLife } from '../../portfolio/life-store.ts'
import { relationsOn } from '../../portfolio/relations-store.ts'
import { lastDate } from '../committee.ts'
import { listCommittees } from '../committees-store.ts'
import {
  type Meeting,
  type MeetingRefusal,
  type MeetingTyped,
  readMeeting,
  readPostponement,
} from '../meeting.ts'
import { investmentAbilities } from '../permissions.ts'
import '../tables.ts'
import { projectDue } from './project-due.ts'
import { withCommittee } from './with-committee.ts'

export type SetDateRefusal = MeetingRefusal | 'not-found' | 'already-open' | 'product-ended'
export type PostponeRefusal = MeetingRefusal | 'not-found' | 'closed' | 'changed-meanwhile'

/** Gives a product its next committee, with a first date; one at a time. */
export function setDate(
  act: Act,
  productId: string,
  typed: MeetingTyped,
): Promise<Outcome<{ committeeId: string }, SetDateRefusal>> {
  return within(act, async (act): Promise<Outcome<{ committeeId: string }, SetDateRefusal>> => {
    const { db, actor, now } = act
    const life = await findProductLife(db, productId, true)
    if (!life) return refused('not-found')
    const today = civilDate(now, life.zone)
    const relations = await relationsOn(db, actor, productId, today)
    if (!investmentAbilities.setDate({ relations })) return refused('not-found')
    if (standingOf(life, today).ended) return refused('product-ended')
    const committees = await listCommittees(db, productId)
    if (committees.some(({ closed }) => closed === null)) return refused('already-open')
    const read = readMeeting({ ...typed, reason: '' }, life.zone, now)
    if (!read.ok) return read
    const committeeId = act.newId()
    const number = (committees[0]?.number ?? 0) + 1
    await db
      .insertInto('investment_committees')
      .values({
        id: committeeId,
        product_id: productId,
        incubator_id: life.incubatorId,
        number,
        created_by: actor.personId,
        created_at: now,
      })
      .execute()
    await addDate(act, committeeId, 1, read.value)
    await projectDue(act, [productId])
    await record(act, {
      incubatorId: life.incubatorId,
      subject: `product:${productId}`,
      verb: 'investment.date-set',
      payload: { committee: committeeId, number, meetsAt: read.value.meetsAt.toISOString() },
    })
    return done({ committeeId })
  })
}

/** Puts a committee off to another date, with the reason; the dates before stay. */
export function postponeCommittee(
  act: Act,
  committeeId: string,
  typed: MeetingTyped,
  base: number,
): Promise<Outcome<{ number: number }, PostponeRefusal>> {
  return withCommittee(act, committeeId, 'setDate', async held => {
    const { act, committee, life } = held
    const last = lastDate(committee.dates)
    if (committee.closing) return refused('closed')
    const read = readPostponement(typed, last, life.zone, act.now)
    // A second click: what was asked is done.
    if (!read.ok && read.reason === 'same-date' && last.number === base + 1)
      return done({ number: last.number })
    if (!read.ok) return read
    if (last.number !== base) return refused('changed-meanwhile')
    const number = base + 1
    await addDate(act, committeeId, number, read.value)
    await projectDue(act, [committee.productId])
    await record(act, {
      incubatorId: life.incubatorId,
      subject: `product:${committee.productId}`,
      verb: 'investment.postponed',
      payload: { committee: committeeId, number, meetsAt: read.value.meetsAt.toISOString() },
    })
    return done({ number })
  })
}

const addDate = ({ db, actor, now }: Act, committeeId: string, number: number, meeting: Meeting) =>
  db
    .insertInto('investment_dates')
    .values({
      committee_id: committeeId,
      number,
      meets_at: meeting.meetsAt,
      place: meeting.place,
      reason: meeting.reason,
      set_by: actor.personId,
      set_at: now,
    })
    .execute()

import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { versionOf } from '../attendance.ts'
import type { FieldError, Typed } from '../fields.ts'
import { readPresence } from '../presence-form.ts'
import { sameContent } from '../same-content.ts'
import '../tables.ts'
import { withCommittee } from './with-committee.ts'

type Refusal = 'not-found' | 'closed' | 'invalid' | 'changed-meanwhile'
export type PresenceOutcome = Outcome<{ count: number }, Refusal> & { errors?: FieldError[] }

/** Notes who is there, represented or absent, over the list the person had before their eyes. */
export function savePresence(
  act: Act,
  committeeId: string,
  { typed, base }: { typed: Typed; base: string },
): Promise<PresenceOutcome> {
  return withCommittee(act, committeeId, 'notePresence', async held => {
    const { act, committee } = held
    if (committee.closing) return refused('closed')
    const read = readPresence(typed)
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const { attendance } = read
    if (sameContent(committee.attendance, attendance)) return done({ count: attendance.length })
    if (versionOf(committee.attendance) !== base) return refused('changed-meanwhile')
    await act.db.deleteFrom('investment_attendance').where('committee_id', '=', committeeId).execute()
    if (attendance.length > 0)
      await act.db
        .insertInto('investment_attendance')
        .values(
          attendance.map(({ representedBy, ...who }, index) => ({
            id: act.newId(),
            committee_id: committeeId,
            position: index + 1,
            represented_by: representedBy,
            ...who,
          })),
        )
        .execute()
    await record(act, {
      incubatorId: committee.incubatorId,
      subject: `product:${committee.productId}`,
      verb: 'investment.presence-noted',
      payload: { committee: committeeId, count: attendance.length, version: versionOf(attendance) },
    })
    return done({ count: attendance.length })
  })
}

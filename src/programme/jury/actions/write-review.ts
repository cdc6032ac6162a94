import canonicalize from 'canonicalize'
import type { Act } from '../../../platform/act.ts'
import type { ReviewContent } from '../review-form.ts'
import type { KeptReview } from '../review-store.ts'
import '../tables.ts'
import { refreshSummary } from './refresh-summary.ts'

export interface WrittenReview {
  applicationId: string
  seatId: string
  callId: string
  incubatorId: string
  kept: KeptReview | undefined
  content: ReviewContent
  total: number | null
  submitting: boolean
}

/** Writes the next version of a review; a submission leaves a copy of what was said, and refreshes the summary. */
export async function writeReview(act: Act, written: WrittenReview): Promise<void> {
  const { db, now } = act
  const { kept, content, total, submitting } = written
  const id = kept?.id ?? act.newId()
  const values = {
    version: (kept?.version ?? 0) + 1,
    scores: JSON.stringify(content.scores),
    comments: JSON.stringify(content.comments),
    comment: content.comment,
    sentence: content.sentence,
    total,
    saved_at: now,
    submitted_at: submitting ? now : null,
  }
  if (kept) await db.updateTable('reviews').set(values).where('id', '=', id).execute()
  else
    await db
      .insertInto('reviews')
      .values({
        id,
        incubator_id: written.incubatorId,
        call_id: written.callId,
        application_id: written.applicationId,
        seat_id: written.seatId,
        ...values,
      })
      .execute()
  if (!submitting) return
  const { number } = await db
    .selectFrom('review_submissions')
    .select(eb => eb.fn.coalesce(eb.fn.max('number'), eb.val(0)).as('number'))
    .where('review_id', '=', id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('review_submissions')
    .values({
      id: act.newId(),
      review_id: id,
      number: number + 1,
      content: canonicalize({ ...content, total }) ?? '{}',
      submitted_by: act.actor.personId ?? '',
      submitted_at: now,
    })
    .execute()
  await refreshSummary(act, written.applicationId)
}

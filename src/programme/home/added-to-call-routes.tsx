import type { Db } from '../../platform/database/tables.ts'
import { type PublicCall, statusOf } from '../calls/call.ts'
import { listBriefings } from '../outreach/briefings-store.ts'
import { BriefingsNotice } from '../outreach/pages/briefings-notice.tsx'
import { AnsweredQuestions, CheckInvite, FollowInvite } from '../outreach/pages/on-the-call.tsx'
import { listPublishedAnswers } from '../outreach/questions-store.ts'

/** What the call's page says beyond its guide, as anyone reads it at this instant. */
export async function addedToCall(
  db: Db,
  { id, slug, incubator, ...call }: PublicCall,
  now: Date,
  /** Not in the preview of a call that nobody reads yet. */
  live = true,
) {
  const status = statusOf(call, now)
  const closed = status === 'closed'
  const answers = await listPublishedAnswers(db, id)
  const briefings = await listBriefings(db, id)
  return {
    follow: closed ? null : <FollowInvite slug={slug} live={live} open={status === 'open'} />,
    check: closed ? null : <CheckInvite slug={slug} live={live} />,
    briefings: (
      <BriefingsNotice slug={slug} live={live} zone={incubator.zone} now={now} briefings={briefings} />
    ),
    questions: <AnsweredQuestions slug={slug} live={live} closed={closed} answers={answers} />,
  }
}

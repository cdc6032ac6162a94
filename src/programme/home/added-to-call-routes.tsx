import type { Db } from '../../platform/database/tables.ts'
import { type PublicCall, statusOf } from '../calls/call.ts'
import type { CountedBriefing } from '../outreach/briefing.ts'
import { listBriefings } from '../outreach/briefings-store.ts'
import { BriefingsNotice } from '../outreach/pages/briefings-notice.tsx'
import { AnsweredQuestions, CheckInvite, FollowInvite } from '../outreach/pages/on-the-call.tsx'
import type { PublishedAnswer } from '../outreach/question.ts'
import { listPublishedAnswers } from '../outreach/questions-store.ts'

/** What the call's page says beyond its guide. */
export interface AddedFacts {
  answers: PublishedAnswer[]
  briefings: CountedBriefing[]
}

export const addedFacts = async (db: Db, callId: string): Promise<AddedFacts> => ({
  answers: await listPublishedAnswers(db, callId),
  briefings: await listBriefings(db, callId),
})

/** The same, each where the question it answers is asked, as anyone reads it at this instant. */
export function addedToCall(
  { slug, incubator, ...call }: PublicCall,
  { answers, briefings }: AddedFacts,
  now: Date,
  /** Not in the preview of a call that nobody reads yet. */
  live = true,
) {
  const status = statusOf(call, now)
  const closed = status === 'closed'
  return {
    follow: closed ? null : <FollowInvite slug={slug} live={live} open={status === 'open'} />,
    check: closed ? null : <CheckInvite slug={slug} live={live} />,
    briefings: (
      <BriefingsNotice slug={slug} live={live} zone={incubator.zone} now={now} briefings={briefings} />
    ),
    questions: <AnsweredQuestions slug={slug} live={live} closed={closed} answers={answers} />,
  }
}

import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { cleanText } from '../../calls/fields/clean.ts'
import { isPartId } from '../../calls/parts.ts'
import { findCallForUpdate, getLatestGuide } from '../../calls/store.ts'
import { findRequestOfLink } from '../store.ts'
import { LONGEST_WORDS, type VisaRequest } from '../visa.ts'
import '../tables.ts'

export type VerdictProblem = 'verdict-missing' | 'words-missing' | 'words-too-long' | 'changed-since-read'
export type CommentProblem = 'comment-missing' | 'words-too-long' | 'part-missing'

/** Gives or refuses a visa on the version that was read; a refusal says why. */
export function answerVisa(
  act: Act,
  secret: string,
  said: { verdict: string; words: string; guideNumber: number },
): Promise<Outcome<null, VerdictProblem | 'unknown'>> {
  return withRequest(act, secret, async (act, request, latest) => {
    const { verdict } = said
    if (verdict !== 'given' && verdict !== 'refused') return refused('verdict-missing')
    const words = cleanText(said.words)
    if (verdict === 'refused' && words.trim() === '') return refused('words-missing')
    if (words.length > LONGEST_WORDS) return refused('words-too-long')
    if (said.guideNumber !== latest) return refused('changed-since-read')
    const { last } = request
    // A second click says nothing new.
    if (last?.guideNumber === latest && last.verdict === verdict && last.words === words) return done(null)
    const { count } = await act.db
      .selectFrom('visa_verdicts')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('request_id', '=', request.id)
      .executeTakeFirstOrThrow()
    await act.db
      .insertInto('visa_verdicts')
      .values({
        id: act.newId(),
        request_id: request.id,
        number: Number(count) + 1,
        guide_number: latest,
        verdict,
        words,
        given_at: act.now,
      })
      .execute()
    await tell(act, request, `visa.${verdict}`, { guideNumber: latest })
    return done(null)
  })
}

/** Comments a part of the guide; the team reads it beside that part. */
export function commentVisa(
  act: Act,
  secret: string,
  said: { part: string; body: string },
): Promise<Outcome<null, CommentProblem | 'unknown'>> {
  return withRequest(act, secret, async (act, request, latest) => {
    if (!isPartId(said.part)) return refused('part-missing')
    const body = cleanText(said.body)
    if (body.trim() === '') return refused('comment-missing')
    if (body.length > LONGEST_WORDS) return refused('words-too-long')
    await act.db
      .insertInto('visa_comments')
      .values({
        id: act.newId(),
        request_id: request.id,
        part: said.part,
        guide_number: latest,
        body,
        written_at: act.now,
      })
      .execute()
    await tell(act, request, 'visa.commented', { part: said.part })
    return done(null)
  })
}

function withRequest<R extends string>(
  act: Act,
  secret: string,
  work: (act: Act, request: VisaRequest, latest: number) => Promise<Outcome<null, R>>,
): Promise<Outcome<null, R | 'unknown'>> {
  return within(act, async act => {
    const found = await findRequestOfLink(act.db, secret, act.now)
    if (!found) return refused('unknown')
    // Held as the guide and its publication hold it: what is agreed to is what is published.
    await findCallForUpdate(act.db, found.callId)
    const request = await findRequestOfLink(act.db, secret, act.now)
    if (!request) return refused('unknown')
    return work(act, request, (await getLatestGuide(act.db, request.callId)).number)
  })
}

const tell = (act: Act, request: VisaRequest, verb: string, more: object) =>
  record(act, {
    incubatorId: request.incubatorId,
    subject: `call:${request.callId}`,
    verb,
    payload: { request: request.id, kind: request.kind, ...more },
  })

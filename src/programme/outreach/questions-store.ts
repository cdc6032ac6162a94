import type { Db } from '../../platform/database/tables.ts'
import type { AgentQuestion, PublishedAnswer } from './question.ts'
import './tables.ts'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function questions(db: Db) {
  return db
    .selectFrom('agent_questions as q')
    .leftJoin('people as p', 'p.id', 'q.answered_by')
    .leftJoin('published_answers as a', join =>
      join.onRef('a.question_id', '=', 'q.id').on('a.withdrawn_at', 'is', null),
    )
    .select([
      'q.id',
      'q.call_id as callId',
      'q.address',
      'q.body',
      'q.asked_at as askedAt',
      'q.confirmed_at as confirmedAt',
      'q.answer',
      'q.answered_at as answeredAt',
      'q.set_aside_at as setAsideAt',
      'p.name as answeredBy',
      'a.question as publicQuestion',
      'a.answer as publicAnswer',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

function questionOf({ publicQuestion, publicAnswer, answeredBy, ...row }: Row): AgentQuestion {
  const published =
    publicQuestion === null || publicAnswer === null
      ? null
      : { question: publicQuestion, answer: publicAnswer }
  return { ...row, answeredBy: answeredBy ?? '', published }
}

/** A question as whoever asked it finds it again. */
export async function findQuestion(db: Db, id: string): Promise<AgentQuestion | undefined> {
  if (!isId(id)) return undefined
  const row = await questions(db).where('q.id', '=', id).executeTakeFirst()
  return row && questionOf(row)
}

/** The same for the team: a question whose address was never confirmed is nobody's. */
export async function findReceivedQuestion(
  db: Db,
  callId: string,
  id: string,
): Promise<AgentQuestion | undefined> {
  const question = await findQuestion(db, id)
  return question?.callId === callId && question.confirmedAt !== null ? question : undefined
}

/** The oldest first: those that wait, then those dealt with, the last of them. */
export async function listReceivedQuestions(
  db: Db,
  callId: string,
): Promise<{ waiting: AgentQuestion[]; dealt: AgentQuestion[] }> {
  const received = questions(db).where('q.call_id', '=', callId).where('q.confirmed_at', 'is not', null)
  const waiting = received.where('q.answered_at', 'is', null).where('q.set_aside_at', 'is', null)
  const dealt = received.where(eb =>
    eb.or([eb('q.answered_at', 'is not', null), eb('q.set_aside_at', 'is not', null)]),
  )
  return {
    waiting: (await waiting.orderBy('q.confirmed_at').orderBy('q.id').limit(200).execute()).map(questionOf),
    dealt: (await dealt.orderBy('q.confirmed_at', 'desc').orderBy('q.id').limit(200).execute()).map(
      questionOf,
    ),
  }
}

/** What agents read on the call's page, the first published first. */
export async function listPublishedAnswers(db: Db, callId: string): Promise<PublishedAnswer[]> {
  return db
    .selectFrom('published_answers')
    .select(['question', 'answer'])
    .where('call_id', '=', callId)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at')
    .orderBy('id')
    .limit(200)
    .execute()
}

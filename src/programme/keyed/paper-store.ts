import type { Db } from '../../platform/database/tables.ts'
import type { PaperLetter } from './paper.ts'
import './tables.ts'

export const MOST_PAPERS = 500

const letters = (db: Db) =>
  db
    .selectFrom('paper_letters as l')
    .innerJoin('keyed_applications as k', 'k.application_id', 'l.application_id')
    .innerJoin('applications as a', 'a.id', 'l.application_id')
    .leftJoin('people as p', 'p.id', 'l.recorded_by')
    .select(['l.id', 'l.application_id as applicationId', 'a.call_id as callId', 'l.kind'])
    .select(['a.sent_title as title', 'l.subject', 'l.body', 'l.written_at as writtenAt'])
    .select(['k.name', 'k.postal', 'k.phone', 'l.way', 'l.given_on as givenOn', 'p.name as by'])

/** Those of a call: what is still to be given first, the oldest first. */
export const listPaper = (db: Db, callId: string): Promise<PaperLetter[]> =>
  letters(db)
    .where('a.call_id', '=', callId)
    .orderBy('l.given_on', b => b.desc().nullsFirst())
    .orderBy('l.written_at')
    .orderBy('l.id')
    .limit(MOST_PAPERS)
    .execute()

/** @param lock keeps a second click waiting until the first is done */
export const findPaper = (db: Db, id: string, lock = false): Promise<PaperLetter | undefined> =>
  letters(db)
    .where('l.id', '=', id)
    .$if(lock, query => query.forUpdate('l'))
    .executeTakeFirst()

export async function countPaper(db: Db, callId: string): Promise<{ waiting: number; given: number }> {
  const { waiting, given } = await db
    .selectFrom('paper_letters as l')
    .innerJoin('applications as a', 'a.id', 'l.application_id')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('l.way', 'is', null).as('waiting'),
      eb.fn.countAll<number>().filterWhere('l.way', 'is not', null).as('given'),
    ])
    .where('a.call_id', '=', callId)
    .executeTakeFirstOrThrow()
  return { waiting, given }
}

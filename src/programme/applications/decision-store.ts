import type { Db } from '../../platform/database/tables.ts'
import { type Announced, lastWord } from './announced.ts'
import type { Decision, Stage } from './decision.ts'
import './tables.ts'

const COLUMNS = [
  'd.id',
  'd.stage',
  'd.number',
  'd.outcome',
  'd.reason',
  'd.rank',
  'd.due_on as dueOn',
  'd.decided_at as decidedAt',
] as const

/** Every decision on an application, the oldest first, with who took it; cancelled announcements count for nothing. */
export async function listDecisions(db: Db, applicationId: string): Promise<(Decision & { by: string })[]> {
  return db
    .selectFrom('application_decisions as d')
    .leftJoin('announcements as a', join =>
      join.onRef('a.id', '=', 'd.announcement_id').on('a.cancelled_at', 'is', null),
    )
    .leftJoin('people as p', 'p.id', 'd.decided_by')
    .select([...COLUMNS, 'a.moment'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('d.application_id', '=', applicationId)
    .orderBy('d.decided_at')
    .orderBy('d.number')
    .execute()
}

/** The last decision of a stage, announced or not. */
export async function findDecision(
  db: Db,
  applicationId: string,
  stage: Stage,
): Promise<(Decision & { by: string }) | undefined> {
  const all = await listDecisions(db, applicationId)
  return all.filter(decision => decision.stage === stage).at(-1)
}

/** What the applicant may know: announced decisions whose moment has come, the oldest first. */
export async function listAnnounced(
  db: Db,
  applicationId: string,
  now: Date,
): Promise<(Decision & { moment: Date })[]> {
  return db
    .selectFrom('announced_decisions as d')
    .select([...COLUMNS, 'd.moment'])
    .where('d.application_id', '=', applicationId)
    .where('d.moment', '<=', now)
    .orderBy('d.moment')
    .orderBy('d.decided_at')
    .execute()
}

/** The last word said of each of these applications, for lists: one query, whatever was decided. */
export async function listLastWords(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, Announced>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('announced_decisions as d')
    .select([...COLUMNS, 'd.moment', 'd.application_id as applicationId'])
    .where('d.application_id', 'in', ids)
    .where('d.moment', '<=', now)
    .execute()
  const words = new Map<string, Announced>()
  for (const [id, said] of Map.groupBy(rows, ({ applicationId }) => applicationId)) {
    const word = lastWord(said)
    if (word) words.set(id, word)
  }
  return words
}

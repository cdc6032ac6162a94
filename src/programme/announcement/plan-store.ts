import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Stage } from '../applications/decision.ts'
import '../jury/tables.ts'
import '../panels/tables.ts'
import '../people/tables.ts'
import { countFree, countUndecided, freeDecisions } from './free-store.ts'
import type { Writer } from './letter.ts'
import { templateProblems } from './letter-template.ts'
import type { PlanFacts } from './plan.ts'
import { listTemplates } from './templates-store.ts'

/** Who carries each of these applications, with the address letters go to: the first they proved. */
export async function listWriters(db: Db, applicationIds: readonly string[]): Promise<Map<string, Writer[]>> {
  const rows = await sql<Writer & { applicationId: string }>`
    select x.application_id as "applicationId", x.person_id as "personId", x.relation, p.name,
      coalesce(f.address, '') as address, x.since
    from application_authors x join people p on p.id = x.person_id
    left join lateral (select address from addresses d where d.person_id = x.person_id
      order by d.letters desc, d.confirmed_at, d.id limit 1) f on true
    where x.application_id = any(${applicationIds}::uuid[])
    union all
    select r.application_id, null, 'author', r.name, '', null from paper_readers r
    where r.application_id = any(${applicationIds}::uuid[])
    order by 1, 3, 6, 2`.execute(db)
  return grouped(rows.rows, row => row)
}

/**
 * Sentences for the agent of the reviews that count, in an order that does not tell whose they are.
 * A review counts when it was submitted and its author is not recused.
 */
export async function listSentences(
  db: Db,
  applicationIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await sql<{ applicationId: string; sentence: string }>`
    select r.application_id as "applicationId", r.sentence
    from reviews r join seats s on s.id = r.seat_id
    where r.application_id = any(${applicationIds}::uuid[])
      and r.submitted_at is not null and btrim(r.sentence) <> ''
      and not exists (select 1 from recusals c where c.application_id = r.application_id
        and c.person_id = s.person_id and c.lifted_at is null)
    order by r.application_id, md5(r.id::text)`.execute(db)
  return grouped(rows.rows, ({ sentence }) => sentence)
}

function grouped<R extends { applicationId: string }, T>(
  rows: readonly R[],
  pick: (row: R) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.applicationId)
    if (group) group.push(pick(row))
    else groups.set(row.applicationId, [pick(row)])
  }
  return groups
}

/** What must be known before announcing a stage: in figures, without writing a single letter. */
export async function findPlanFacts(db: Db, callId: string, stage: Stage, now: Date): Promise<PlanFacts> {
  const { counts, earliestDue } = await countFree(db, callId, stage)
  const undecided = await countUndecided(db, callId, stage)
  const templates = await listTemplates(db, callId, stage)
  const told = (which: Stage) => sql<boolean>`exists (select 1 from announced_decisions t
    where t.application_id = a.id and t.stage = ${which} and t.moment <= ${now})`
  const odd = await freeDecisions(db, callId, stage)
    .select(eb => [
      eb.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`exists (select 1 from application_authors x where x.application_id = a.id
          and not exists (select 1 from addresses d where d.person_id = x.person_id))`)
        .as('withoutAddress'),
      eb.fn
        .countAll<number>()
        .filterWhere(
          sql<boolean>`not exists (select 1 from application_authors x where x.application_id = a.id)
            and not exists (select 1 from paper_readers r where r.application_id = a.id)`,
        )
        .as('withoutWriter'),
      eb.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`exists (select 1 from paper_readers r where r.application_id = a.id)`)
        .as('onPaper'),
      eb.fn.countAll<number>().filterWhere(told(stage)).as('changed'),
      eb.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`not ${told('shortlist')}`)
        .as('untold'),
    ])
    .executeTakeFirstOrThrow()
  const broken = [...templates].filter(
    ([outcome, template]) => counts[outcome] && templateProblems(template, outcome).length > 0,
  )
  return {
    counts,
    earliestDue,
    undecided,
    withoutAddress: odd.withoutAddress,
    withoutWriter: odd.withoutWriter,
    onPaper: odd.onPaper,
    changed: odd.changed,
    untold: stage === 'selection' ? odd.untold : 0,
    brokenTemplates: broken.map(([outcome]) => outcome),
  }
}

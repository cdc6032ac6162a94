import { sql } from 'kysely'
import type { Db } from '../src/platform/database/tables.ts'

/** Many received applications of a call, each with its author, and not selected: what an announcement tells. */
export async function plantCrowd(db: Db, callId: string, count: number, now: Date): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`create temporary table crowd on commit drop as select gen_random_uuid() as person,
      gen_random_uuid() as application, n from generate_series(1, ${count}::int) n`.execute(trx)
    await sql`insert into people (id, name, created_at) select person, 'Personne ' || n, ${now} from crowd`.execute(
      trx,
    )
    await sql`insert into addresses (id, person_id, address, key, confirmed_at, created_at)
      select gen_random_uuid(), person, 'foule' || n || '@haute-vallee.example',
        'foule' || n || '@haute-vallee.example', ${now}, ${now} from crowd`.execute(trx)
    await sql`insert into applications (id, call_id, incubator_id, form_number, created_at, updated_at, title,
        receipt, sent_title, sent_by, sent_at, confirmed_at, screening, shortlist, selection)
      select application, c.id, c.incubator_id, 1, ${now}, ${now}, 'Projet ' || n, 'FOUL-' || n,
        'Projet ' || n, 'Personne ' || n, ${now}, ${now}, 'admissible', 'shortlisted', 'not-selected'
      from crowd, calls c where c.id = ${callId}`.execute(trx)
    await sql`insert into application_authors (application_id, person_id, since)
      select application, person, ${now} from crowd`.execute(trx)
    for (const [stage, outcome] of [
      ['screening', 'admissible'],
      ['shortlist', 'shortlisted'],
      ['selection', 'not-selected'],
    ])
      await sql`insert into application_decisions (id, incubator_id, call_id, application_id, stage, number,
          outcome, reason, decided_at)
        select gen_random_uuid(), c.incubator_id, c.id, application, ${stage}, 1, ${outcome},
          'Un motif de deux phrases. Il dit ce qui a manqué au projet ' || n || '.', ${now}
        from crowd, calls c where c.id = ${callId}`.execute(trx)
  })
}

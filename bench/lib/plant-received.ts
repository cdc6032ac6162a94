import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../src/platform/database/tables.ts'

/**
 * Applications received and admissible on a call, by two large inserts; they stay in the temporary table
 * `bench_applications (id, n)` of this connection.
 */
export async function plantReceived(
  db: Kysely<Tables>,
  call: { id: string; incubator_id: string; number: number },
  count: number,
): Promise<void> {
  const now = new Date()
  const answers = JSON.stringify({
    answers: {
      titre: 'Un projet sous la pluie',
      probleme: 'Le problème touche beaucoup de monde. '.repeat(40),
      motivation: 'Je le vois tous les jours. '.repeat(20),
      nom: 'Zoé Martin',
      service: 'Service des ponts',
    },
    call: 'x',
    form: call.number,
  })
  await sql`create temporary table bench_applications as
    select gen_random_uuid() as id, n from generate_series(0, ${count - 1}::int) n`.execute(db)
  await sql`insert into applications (id, call_id, incubator_id, form_number, created_at, updated_at, receipt,
      sent_title, sent_by, sent_at, confirmed_at, screening)
    select id, ${call.id}, ${call.incubator_id}, ${call.number}::int, ${now}, ${now}, 'BENCH-' || n, 'Un projet ' || n, 'Zoé Martin',
      ${now}, ${now}, 'admissible' from bench_applications`.execute(db)
  await sql`insert into application_sendings (id, application_id, number, receipt, sent_at, canonical, fingerprint, confirmed_at)
    select gen_random_uuid(), id, 1, 'BENCH-' || n, ${now}, ${answers}, '', ${now} from bench_applications`.execute(
    db,
  )
}

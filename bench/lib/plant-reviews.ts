import { sql } from 'kysely'
import { connect } from '../../src/platform/database/connect.ts'
import { newSecret, sha256 } from '../../src/platform/secrets.ts'
import { keepCriteria } from '../../src/programme/jury/actions/keep-criteria.ts'
import { plantReceived } from './plant-received.ts'

/** Applications each juror reads, at every size: what grows is the call, not their work. */
export const READ_BY_EACH = 15
const REVIEWS = 3

export interface PlantedReviews {
  /** Sessions of jurors with an application each that they have not submitted. */
  jurors: { session: string; applicationId: string }[]
  organiser: string
  /** Applications with their reviews submitted. */
  reviewed: string[]
}

/** A call of `applications` applications, three readers each, two reviews of three submitted; by bulk inserts. */
export async function plantReviews(url: string, applications: number): Promise<PlantedReviews> {
  const db = connect(url, 2)
  const now = new Date()
  const jurors = (applications * REVIEWS) / READ_BY_EACH
  const call = await db
    .selectFrom('calls as c')
    .innerJoin('form_versions as f', 'f.call_id', 'c.id')
    .select(['c.id', 'c.incubator_id', 'f.number'])
    .where('c.closes_at', '<', now)
    .executeTakeFirstOrThrow()
  const { id, incubator_id: incubator } = call
  await plantReceived(db, call, applications)
  await sql`create temporary table bench_jurors as select gen_random_uuid() as person, gen_random_uuid() as seat, n
    from generate_series(0, ${jurors - 1}::int) n`.execute(db)
  await sql`insert into people (id, name, created_at) select person, 'Jurée ' || n, ${now} from bench_jurors`.execute(
    db,
  )
  await sql`insert into addresses (id, person_id, address, key, confirmed_at, created_at)
    select gen_random_uuid(), person, a, a, ${now}, ${now}
    from bench_jurors, lateral (select 'bench' || n || '@jury.example' as a) x`.execute(db)
  // The demonstration has a jury there already; what it reads is little beside what is planted.
  await sql`insert into panels (id, incubator_id, call_id, kind, created_at)
    values (${crypto.randomUUID()}, ${incubator}, ${id}, 'jury', ${now}) on conflict do nothing`.execute(db)
  const { id: panel } = await db
    .selectFrom('panels')
    .select('id')
    .where('call_id', '=', id)
    .where('kind', '=', 'jury')
    .executeTakeFirstOrThrow()
  await sql`insert into seats (id, incubator_id, panel_id, person_id, address, key, name, background, created_at, answer, answered_at)
    select seat, ${incubator}, ${panel}, person, 'b' || n, 'b' || n, 'Jurée ' || n, 'd' || n % 4, ${now}, 'accepted', ${now}
    from bench_jurors`.execute(db)
  await sql`insert into seat_declarations (id, incubator_id, seat_id, number, interests, signed_by, signed_at)
    select gen_random_uuid(), ${incubator}, seat, 1, '', person, ${now} from bench_jurors`.execute(db)
  await plantRights(db, { id, incubator, now })
  await sql`create temporary table bench_pairs as
    select a.id as application, j.seat, j.person, a.n * ${REVIEWS}::int + k as n
    from bench_applications a cross join generate_series(0, ${REVIEWS - 1}::int) k
    join bench_jurors j on j.n = (a.n * ${REVIEWS}::int + k) % ${jurors}::int`.execute(db)
  await sql`insert into assignments (id, incubator_id, call_id, application_id, seat_id, assigned_at, checked_at)
    select gen_random_uuid(), ${incubator}, ${id}, application, seat, ${now}, ${new Date(now.getTime() + 300_000)}
    from bench_pairs`.execute(db)
  // The first reader of each has everything left to write.
  await sql`insert into reviews (id, incubator_id, call_id, application_id, seat_id, version, scores, comments, comment, sentence,
      total, saved_at, submitted_at)
    select gen_random_uuid(), ${incubator}, ${id}, application, seat, 1,
      (select jsonb_object_agg(c.id, 4) from review_criteria c where c.call_id = ${id}), '{}', ${'Un avis. '.repeat(30)},
      'Continuez.', 4, ${now}, ${now} from bench_pairs where n % ${REVIEWS}::int <> 0`.execute(db)
  await sql`insert into review_summaries select application, ${id}, 2, 4, 0 from bench_pairs
    where n % ${REVIEWS}::int = 0`.execute(db)
  await sql`analyze`.execute(db)
  const pairs = await sql<{
    application: string
    person: string
  }>`select distinct on (person) application, person
    from bench_pairs where n % ${REVIEWS}::int = 0 order by person, application`.execute(db)
  const organiser = await db
    .selectFrom('roles')
    .select('person_id')
    .where('incubator_id', '=', incubator)
    .executeTakeFirstOrThrow()
  const session = async (personId: string) => {
    const secret = newSecret()
    const expires_at = new Date(now.getTime() + 86_400_000)
    await db
      .insertInto('sessions')
      .values({ id_hash: sha256(secret), person_id: personId, created_at: now, seen_at: now, expires_at })
      .execute()
    return secret
  }
  const planted: PlantedReviews = {
    jurors: [],
    organiser: await session(organiser.person_id),
    reviewed: pairs.rows.map(({ application }) => application),
  }
  for (const { application, person } of pairs.rows.slice(0, 12))
    planted.jurors.push({ session: await session(person), applicationId: application })
  await db.destroy()
  return planted
}

async function plantRights(
  db: ReturnType<typeof connect>,
  { id, incubator, now }: { id: string; incubator: string; now: Date },
): Promise<void> {
  await db.deleteFrom('review_phases').where('call_id', '=', id).execute()
  await sql`insert into review_phases (id, incubator_id, call_id, position, name, starts_at, may_review, see_others, see_names, see_ranking)
    values (gen_random_uuid(), ${incubator}, ${id}, 1, 'Lecture', ${new Date(now.getTime() - 3_600_000)}, true, false, true, false)`.execute(
    db,
  )
  const act = {
    db,
    now,
    actor: { personId: null, keys: [] },
    jobs: { enqueue: async () => undefined },
    newId: () => crypto.randomUUID(),
  }
  await keepCriteria(act, id)
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { LaureateFacts, Results, Scope } from './results.ts'
import './tables.ts'

// Told at `now`: the last announced decision of each stage of an application, whose moment has come.
const told = (callId: string, stage: string, now: Date) => sql`
  select distinct on (t.application_id) t.application_id, t.outcome
  from announced_decisions t join applications a on a.id = t.application_id
  where t.call_id = ${callId} and t.stage = ${stage} and t.moment <= ${now}
    and (a.withdrawn_at is null or a.withdrawn_at >= t.moment)
  order by t.application_id, t.number desc`

/** What anyone may read of a call's selection; undefined before its moment. */
export async function findResults(db: Db, callId: string, now: Date): Promise<Results | undefined> {
  const selection = await sql`${told(callId, 'selection', now)} limit 1`.execute(db)
  if (selection.rows.length === 0) return undefined
  const { rows } = await sql<{ received: number; shortlisted: number }>`select
    (select count(*) from applications where call_id = ${callId} and confirmed_at is not null)
      + (select coalesce(sum(count), 0)::int from eliminated_applications where call_id = ${callId}) as received,
    (select coalesce(sum(count), 0)::int from eliminated_applications where call_id = ${callId} and shortlisted)
      + (select count(*) from (
      select application_id from (${told(callId, 'shortlist', now)}) s where s.outcome = 'shortlisted'
      union select application_id from (${told(callId, 'selection', now)}) c) u) as shortlisted
  `.execute(db)
  const laureates = await sql<LaureateFacts>`
    select a.id as "applicationId", a.sent_title as title, coalesce(w.writers, '[]') as writers,
      case when w.sentence then (select e.canonical::jsonb -> 'answers' ->> 'probleme'
        from application_sendings e where e.application_id = a.id and e.confirmed_at is not null
        order by e.number limit 1) end as problem
    from (${told(callId, 'selection', now)}) s join applications a on a.id = s.application_id
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'name', coalesce(nullif(btrim(p.name), ''), case x.relation when 'author' then a.sent_by else '' end),
        'agreesTitle', exists (select 1 from publication_agreements g where g.application_id = a.id
          and g.person_id = x.person_id and g.scope = 'title' and g.revoked_at is null),
        'agreesName', exists (select 1 from publication_agreements g where g.application_id = a.id
          and g.person_id = x.person_id and g.scope = 'name' and g.revoked_at is null)
      ) order by x.relation, x.since) as writers,
      bool_and(exists (select 1 from publication_agreements g where g.application_id = a.id
        and g.person_id = x.person_id and g.scope = 'sentence' and g.revoked_at is null)) as sentence
      from application_authors x join people p on p.id = x.person_id where x.application_id = a.id) w on true
    where s.outcome = 'laureate' and a.withdrawn_at is null
    order by md5(a.id::text)`.execute(db)
  const counts = rows[0] ?? { received: 0, shortlisted: 0 }
  return { ...counts, laureates: laureates.rows }
}

/** Of these calls, those whose selection is told at `now`. */
export async function listCallsWithResults(db: Db, callIds: string[], now: Date): Promise<Set<string>> {
  if (callIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select distinct t.call_id as id
    from announced_decisions t join applications a on a.id = t.application_id
    where (a.withdrawn_at is null or a.withdrawn_at >= t.moment) and t.call_id = any(${callIds}::uuid[]) and t.stage = 'selection' and t.moment <= ${now}`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Which agreements a person has given for an application, and not taken back. */
export async function listAgreements(db: Db, applicationId: string, personId: string): Promise<Scope[]> {
  const rows = await db
    .selectFrom('publication_agreements')
    .select('scope')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute()
  return rows.map(({ scope }) => scope)
}

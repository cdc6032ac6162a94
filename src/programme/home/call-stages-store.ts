import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../announcement/tables.ts'
import '../jury/tables.ts'
import '../messages/callback-tables.ts'
import '../messages/tables.ts'
import '../onboarding/tables.ts'
import type { StageCounts } from './call-stages.ts'

/** Everything counted of a call, in one query; drafts and decisions as figures only. */
export async function countStages(db: Db, callId: string, now: Date): Promise<StageCounts> {
  const { rows } = await sql<StageCounts>`
    select a.*, s.*, x.*, d.*, o.*, t.*, w.* from (
      select
        count(*) filter (where confirmed_at is not null)::int as "received",
        count(*) filter (where confirmed_at is not null and withdrawn_at is not null)::int as "withdrawn",
        count(*) filter (where confirmed_at is null and withdrawn_at is null)::int as "drafts",
        count(*) filter (where kept and screening is null)::int as "toScreen",
        count(*) filter (where kept and screening = 'to-complete')::int as "completing",
        count(*) filter (where kept and screening = 'admissible')::int as "admissible",
        count(*) filter (where kept and screening = 'not-admissible')::int as "notAdmissible",
        count(*) filter (where kept and shortlist = 'shortlisted')::int as "shortlisted",
        count(*) filter (where kept and shortlist = 'not-shortlisted')::int as "notShortlisted",
        count(*) filter (where kept and selection = 'laureate')::int as "laureates",
        count(*) filter (where kept and selection = 'reserve')::int as "reserve",
        count(*) filter (where kept and selection = 'not-selected')::int as "notSelected",
        count(*) filter (where kept and screening = 'admissible' and not exists (
          select 1 from assignments x where x.application_id = b.id and x.ended_at is null))::int as "unassigned"
      from (select *, confirmed_at is not null and withdrawn_at is null as kept
        from applications where call_id = ${callId}) b
    ) a, (
      select
        count(*) filter (where p.kind = 'jury' and s.answer = 'accepted')::int as "jurySeated",
        count(*) filter (where p.kind = 'jury' and s.answer is null and s.invited_at is not null)::int as "juryInvited",
        count(*) filter (where p.kind = 'committee' and s.answer = 'accepted')::int as "committeeSeated",
        count(*) filter (where p.kind = 'committee' and s.answer is null and s.invited_at is not null)::int as "committeeInvited"
      from seats s join panels p on p.id = s.panel_id where p.call_id = ${callId} and s.removed_at is null
    ) s, (
      select count(*)::int as "readings", count(r.submitted_at)::int as "reviewed"
      from assignments x
      join applications a on a.id = x.application_id and a.withdrawn_at is null
      left join reviews r on r.application_id = x.application_id and r.seat_id = x.seat_id
      where x.call_id = ${callId} and x.ended_at is null
    ) x, (
      select count(*)::int as "unannounced" from application_decisions d
      join applications a on a.id = d.application_id and a.withdrawn_at is null
      left join announcements n on n.id = d.announcement_id and n.cancelled_at is null
      where d.call_id = ${callId} and n.id is null and not exists (
        select 1 from application_decisions later
        where later.application_id = d.application_id and later.stage = d.stage and later.number > d.number)
    ) d, (
      select
        (select count(*) from onboardings where call_id = ${callId})::int as "onboardings",
        (select count(*) from onboardings o join onboarding_events e on e.onboarding_id = o.id
          where o.call_id = ${callId} and e.kind = 'started')::int as "started",
        (select count(*) from reexaminations where call_id = ${callId} and answered_at is null)::int as "reexaminations"
    ) o, (
      select count(*)::int as "threads", count(waiting_since)::int as "threadsWaiting",
        (count(*) filter (where t.promised_on < (${now}::timestamptz at time zone i.zone)::date))::int
          as "threadsLate"
      from threads t join calls c on c.id = t.call_id join incubators i on i.id = c.incubator_id
      where t.call_id = ${callId}
    ) t, (
      select count(*)::int as "callbacks", (count(*) filter (where not exists (
        select 1 from callback_slots s where s.wish_id = w.id and s.starts_at > ${now}
        and (s.chosen_at is not null or not exists (
          select 1 from callback_slots o where o.wish_id = w.id and o.chosen_at is not null)))))::int
        as "callbacksWaiting"
      from callback_wishes w where w.call_id = ${callId} and w.ended_at is null
    ) w`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('a call counts nothing')
  return counts
}

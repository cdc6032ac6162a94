-- Readers of an application; the team, of what it keyed in and nobody validated yet.
create or replace view application_relations as
  select person_id, application_id, relation
  from application_authors
  union all
  select person_id, application_id, 'co-reader'
  from application_readers
  union all
  select r.person_id, k.application_id, 'keyer'
  from keyed_applications k join applications a on a.id = k.application_id
  join roles r on r.incubator_id = k.incubator_id
  where r.ended_at is null and r.role in ('head', 'organiser') and a.confirmed_at is null
  union all
  select r.person_id, a.id, 'organiser'
  from applications a join roles r on r.incubator_id = a.incubator_id
  where r.ended_at is null and r.role in ('head', 'organiser') and a.confirmed_at is not null
  union all
  select h.person_id, a.id, h.role
  from held_calls h join applications a on a.call_id = h.call_id
  where a.confirmed_at is not null
  union all
  select s.person_id, x.application_id, 'juror'
  from seated s
  join assignments x on x.seat_id = s.seat_id and x.ended_at is null
  join applications a on a.id = x.application_id and a.withdrawn_at is null
  where s.declared and s.kind = 'jury' and not exists (
    select 1 from recusals r
    where r.application_id = x.application_id and r.person_id = s.person_id and r.lifted_at is null)
  union all
  select s.person_id, a.id, 'member'
  from seated s
  join applications a on a.call_id = s.call_id and a.shortlist = 'shortlisted' and a.withdrawn_at is null
  where s.declared and s.kind = 'committee' and not exists (
    select 1 from recusals r
    where r.application_id = a.id and r.person_id = s.person_id and r.lifted_at is null);

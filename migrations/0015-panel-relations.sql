-- Seated: accepted, not removed. Towards an application: declared, not recused, and it is still there.
create view seated as
  select s.id as seat_id, s.person_id, s.panel_id, s.incubator_id, p.call_id, p.kind,
    exists (select 1 from seat_declarations d where d.seat_id = s.id) as declared
  from seats s join panels p on p.id = s.panel_id
  where s.answer = 'accepted' and s.removed_at is null;

create or replace view call_relations as
  select r.person_id, c.id as call_id, r.role as relation
  from calls c join roles r on r.incubator_id = c.incubator_id
  where r.ended_at is null
  union all
  select person_id, call_id, case kind when 'jury' then 'juror' else 'member' end
  from seated;

create or replace view application_relations as
  select person_id, application_id, relation
  from application_authors
  union all
  select r.person_id, a.id, r.role
  from applications a join roles r on r.incubator_id = a.incubator_id
  where r.ended_at is null and a.confirmed_at is not null
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

-- Appels tenus à plusieurs: an incubator is offered to hold a call, accepts, leaves or is removed; dated facts.
create table call_holders (
  id uuid primary key,
  call_id uuid not null references calls,
  incubator_id uuid not null references incubators,
  offered_at timestamptz not null,
  offered_by uuid references people,
  accepted_at timestamptz,
  accepted_by uuid references people,
  ended_at timestamptz,
  ended_by uuid references people
);
create unique index call_holders_once on call_holders (call_id, incubator_id) where ended_at is null;
create index call_holders_incubator on call_holders (incubator_id) where ended_at is null;

-- The teams of those that accepted organise the call too; someone already of its own incubator is counted once.
create view held_calls as
  select distinct h.call_id, r.person_id, r.role
  from call_holders h
  join calls c on c.id = h.call_id
  join roles r on r.incubator_id = h.incubator_id and r.ended_at is null
  where h.accepted_at is not null and h.ended_at is null and not exists (
    select 1 from roles o
    where o.incubator_id = c.incubator_id and o.person_id = r.person_id and o.ended_at is null);

create or replace view call_relations as
  select r.person_id, c.id as call_id, r.role as relation
  from calls c join roles r on r.incubator_id = c.incubator_id
  where r.ended_at is null
  union all
  select person_id, call_id, role from held_calls
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

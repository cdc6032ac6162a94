-- Rôles d'un incubateur: its head (responsable), organisers (équipe), coaches, readers; an end has a day and a reason.
alter table roles drop constraint roles_role_check;
alter table roles
  add constraint roles_role_check
    check (role in ('head', 'organiser', 'coach', 'reader', 'operator', 'portfolio-manager')),
  add column left_on date,
  add column end_reason text not null default '',
  add column ended_by uuid references people;

-- An incubator always has someone who manages its team: the first named, where nobody was said to.
update roles r set role = 'head'
where r.role = 'organiser' and r.ended_at is null and not exists (
  select 1 from roles o
  where o.incubator_id = r.incubator_id and o.role = 'organiser' and o.ended_at is null
    and (o.granted_at, o.id) < (r.granted_at, r.id));

-- One role a person in an incubator.
create unique index roles_one on roles (person_id, incubator_id) where ended_at is null and incubator_id is not null;

-- A head is an organiser everywhere; coaches and readers are organisers nowhere.
create or replace view incubator_relations as
  select person_id, incubator_id, case role when 'head' then 'organiser' else role end as relation
  from roles where ended_at is null and incubator_id is not null
  union all
  select person_id, incubator_id, role
  from roles where ended_at is null and role = 'head';

-- The teams of those that accepted; someone already of the call's own incubator is counted once.
create or replace view held_calls as
  select distinct h.call_id, r.person_id, 'organiser' as role
  from call_holders h
  join calls c on c.id = h.call_id
  join roles r on r.incubator_id = h.incubator_id and r.ended_at is null and r.role in ('head', 'organiser')
  where h.accepted_at is not null and h.ended_at is null and not exists (
    select 1 from roles o
    where o.incubator_id = c.incubator_id and o.person_id = r.person_id and o.ended_at is null
      and o.role in ('head', 'organiser'));

create or replace view call_relations as
  select r.person_id, c.id as call_id, case r.role when 'head' then 'organiser' else r.role end as relation
  from calls c join roles r on r.incubator_id = c.incubator_id
  where r.ended_at is null and r.role in ('head', 'organiser', 'reader')
  union all
  select person_id, call_id, role from held_calls
  union all
  select person_id, call_id, case kind when 'jury' then 'juror' else 'member' end
  from seated;

create or replace view application_relations as
  select person_id, application_id, relation
  from application_authors
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

create or replace view product_relations as
  select r.person_id, p.id as product_id, case r.role when 'head' then 'organiser' else r.role end as relation
  from products p join roles r on r.incubator_id = p.incubator_id
  where r.ended_at is null and r.role in ('head', 'organiser', 'coach', 'reader')
  union all
  select r.person_id, p.id, r.role
  from products p cross join roles r
  where r.ended_at is null and r.role = 'portfolio-manager'
  union all
  select x.person_id, p.id, 'lead'
  from products p join application_authors x on x.application_id = p.application_id
  union all
  select a.person_id, t.product_id, 'team'
  from product_team t join addresses a on a.key = t.address_key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id, s.product_id, 'sponsor'
  from product_sponsors s join addresses a on a.key = s.address_key
  where s.address_key <> '' and s.ends_on is null;

create or replace view product_followers as
  select person_id from roles
  where ended_at is null and role in ('head', 'organiser', 'coach', 'reader', 'portfolio-manager')
  union all
  select x.person_id
  from application_authors x join products p on p.application_id = x.application_id
  union all
  select a.person_id from addresses a join product_team t on t.address_key = a.key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id from addresses a join product_sponsors s on s.address_key = a.key
  where s.address_key <> '' and s.ends_on is null;

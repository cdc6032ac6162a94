-- Who stands how towards what: the only place permissions read facts from.
create view incubator_relations as
  select person_id, incubator_id, role as relation
  from roles where ended_at is null and incubator_id is not null;

create view call_relations as
  select r.person_id, c.id as call_id, r.role as relation
  from calls c join roles r on r.incubator_id = c.incubator_id
  where r.ended_at is null;

create view application_relations as
  select person_id, application_id, relation
  from application_authors
  union all
  select r.person_id, a.id, r.role
  from applications a join roles r on r.incubator_id = a.incubator_id
  where r.ended_at is null and a.confirmed_at is not null;

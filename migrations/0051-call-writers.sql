-- Whom to tell when a date of a call moves: those who wrote a draft or sent, once each, at a proved address.
create view call_writers as
  select a.call_id, x.person_id,
    bool_or(a.confirmed_at is null) as drafts,
    (select d.address from addresses d
      where d.person_id = x.person_id and d.confirmed_at is not null
      order by d.confirmed_at limit 1) as address
  from applications a join application_authors x on x.application_id = a.id
  where a.withdrawn_at is null
  group by a.call_id, x.person_id;

-- Who has products to follow, for the menu; the products themselves are in product_relations.
create view product_followers as
  select person_id from roles where ended_at is null and role in ('organiser', 'portfolio-manager')
  union all
  select x.person_id
  from application_authors x join products p on p.application_id = x.application_id
  union all
  select a.person_id from addresses a join product_team t on t.address_key = a.key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id from addresses a join product_sponsors s on s.address_key = a.key
  where s.address_key <> '' and s.ends_on is null;

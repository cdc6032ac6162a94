-- Several addresses a person: what each is for, the one letters go to; a shared mailbox is of several people.
alter table addresses
  add column label text not null default '' check (label in ('', 'work', 'home', 'shared')),
  add column letters boolean not null default false;
alter table addresses drop constraint addresses_key_key;
create unique index addresses_key on addresses (key) where label <> 'shared';
create unique index addresses_shared on addresses (key, person_id) where label = 'shared';
create unique index addresses_letters on addresses (person_id) where letters;
create index addresses_by_key on addresses (key);

-- An address one has taken away signs in no more; what was given to it stays with its person.
create table former_addresses (
  id uuid primary key,
  person_id uuid not null references people,
  address text not null,
  key text not null,
  confirmed_at timestamptz not null,
  removed_at timestamptz not null
);
create index former_addresses_person on former_addresses (person_id);
create index former_addresses_key on former_addresses (key);

create view address_holders as
  select person_id, key from addresses
  union
  select person_id, key from former_addresses;

-- Service and post are facts of a time: what a person was before, until when.
create table former_posts (
  id uuid primary key,
  person_id uuid not null references people,
  service text not null,
  post text not null,
  ended_at timestamptz not null
);
create index former_posts_person on former_posts (person_id, ended_at);

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
  from product_team t join address_holders a on a.key = t.address_key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id, s.product_id, 'sponsor'
  from product_sponsors s join address_holders a on a.key = s.address_key
  where s.address_key <> '' and s.ends_on is null;

create or replace view product_followers as
  select person_id from roles
  where ended_at is null and role in ('head', 'organiser', 'coach', 'reader', 'portfolio-manager')
  union all
  select x.person_id
  from application_authors x join products p on p.application_id = x.application_id
  union all
  select a.person_id from address_holders a join product_team t on t.address_key = a.key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id from address_holders a join product_sponsors s on s.address_key = a.key
  where s.address_key <> '' and s.ends_on is null;

-- A code asked again from a link that had expired does not show whose address it goes to.
alter table sign_in_attempts add column renewed boolean not null default false;

create or replace view call_writers as
  select a.call_id, x.person_id,
    bool_or(a.confirmed_at is null) as drafts,
    (select d.address from addresses d
      where d.person_id = x.person_id and d.confirmed_at is not null
      order by d.letters desc, d.confirmed_at limit 1) as address
  from applications a join application_authors x on x.application_id = a.id
  where a.withdrawn_at is null
  group by a.call_id, x.person_id;

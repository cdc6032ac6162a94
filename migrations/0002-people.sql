-- A person is not an address: one person, several addresses, confirmed or not.
create table people (
  id uuid primary key,
  name text not null default '',
  service text not null default '',
  post text not null default '',
  created_at timestamptz not null,
  erased_at timestamptz
);

create table addresses (
  id uuid primary key,
  person_id uuid not null references people,
  address text not null,
  key text not null unique,
  confirmed_at timestamptz not null,
  created_at timestamptz not null
);
create index addresses_person on addresses (person_id);

create table roles (
  id uuid primary key,
  person_id uuid not null references people,
  incubator_id uuid references incubators,
  role text not null check (role in ('organiser', 'operator')),
  granted_at timestamptz not null,
  granted_by uuid references people,
  ended_at timestamptz,
  check ((role = 'operator') = (incubator_id is null))
);
create index roles_person on roles (person_id) where ended_at is null;
create unique index roles_once on roles (person_id, incubator_id, role) nulls not distinct where ended_at is null;

-- Réunions d'information: a seat is a fact with its hour; who has none waits in the order of confirmation.
create table briefings (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  version int not null default 1,
  title text not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 600),
  place text not null default '',
  -- for those registered only
  link text not null default '',
  -- null when nobody counts
  seats int check (seats between 1 and 100000),
  notes text not null default '',
  created_by uuid references people,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references people,
  cancel_reason text not null default ''
);
create index briefings_call on briefings (call_id, starts_at);

create table registrations (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  briefing_id uuid not null references briefings,
  address text not null,
  address_key text not null,
  name text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  seated_at timestamptz,
  left_at timestamptz,
  reminded_at timestamptz,
  unique (briefing_id, address_key)
);
create index registrations_waiting on registrations (briefing_id, confirmed_at)
  where confirmed_at is not null and seated_at is null and left_at is null;

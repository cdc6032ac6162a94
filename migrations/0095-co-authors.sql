-- Co-auteurs: who reads a text without writing it, who left and how, the invitations and the handing over of an
-- application; who wrote each answer last, and what each had seen of the others' writing.
create table application_readers (
  application_id uuid not null references applications on delete cascade,
  person_id uuid not null references people,
  since timestamptz not null,
  primary key (application_id, person_id)
);
create index application_readers_person on application_readers (person_id);

create table author_ends (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  person_id uuid references people,
  relation text not null check (relation in ('author', 'co-author', 'co-reader')),
  kind text not null check (kind in ('left', 'removed', 'handed-over')),
  ended_at timestamptz not null,
  ended_by uuid references people
);
create index author_ends_application on author_ends (application_id, ended_at);

-- A link that serves once and lives two weeks; only its hash is kept.
create table author_invitations (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  application_id uuid not null references applications on delete cascade,
  address text not null,
  address_key text not null,
  rights text not null check (rights in ('write', 'read')),
  token_hash bytea not null unique,
  invited_at timestamptz not null,
  invited_by uuid references people,
  accepted_at timestamptz,
  accepted_by uuid references people,
  taken_back_at timestamptz,
  taken_back_by uuid references people
);
create unique index author_invitations_open on author_invitations (application_id, address_key)
  where accepted_at is null and taken_back_at is null;

-- The other accepts; the one who carried it stays as a co-author, or leaves.
create table author_handovers (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  from_person uuid references people,
  to_person uuid references people,
  afterwards text not null check (afterwards in ('stay', 'leave')),
  proposed_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('accepted', 'declined', 'taken-back')),
  check ((ended_at is null) = (ending is null))
);
create unique index author_handovers_open on author_handovers (application_id) where ended_at is null;

alter table application_answers add column saved_by uuid references people;

create table application_visits (
  application_id uuid not null references applications on delete cascade,
  person_id uuid not null references people,
  step text not null,
  visited_at timestamptz not null,
  primary key (application_id, person_id, step)
);

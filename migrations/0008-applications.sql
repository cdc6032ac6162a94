-- Candidatures: answers are rows keyed by stable field; sendings, confirmations
-- and withdrawals are dated facts; the columns of `applications` past updated_at
-- are projections of them, checked by check-invariants.
create table form_versions (
  id uuid primary key,
  call_id uuid not null references calls,
  number int not null,
  fields jsonb not null,
  created_at timestamptz not null,
  unique (call_id, number)
);

create table applications (
  id uuid primary key,
  call_id uuid not null references calls,
  incubator_id uuid not null references incubators,
  form_number int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null default '',
  receipt text not null unique,
  sent_title text not null default '',
  sent_by text not null default '',
  sent_at timestamptz,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  deletion_announced_at timestamptz,
  foreign key (call_id, form_number) references form_versions (call_id, number)
);
create index applications_received on applications (call_id, sent_at desc, id) where confirmed_at is not null;
create index applications_drafts on applications (call_id) where confirmed_at is null and withdrawn_at is null;

create table application_keys (
  application_id uuid not null references applications on delete cascade,
  key_hash bytea not null,
  created_at timestamptz not null,
  primary key (key_hash, application_id)
);
create index application_keys_application on application_keys (application_id);

create table application_authors (
  application_id uuid not null references applications on delete cascade,
  person_id uuid not null references people,
  relation text not null default 'author' check (relation in ('author', 'co-author')),
  since timestamptz not null,
  primary key (application_id, person_id)
);
create index application_authors_person on application_authors (person_id);

create table application_answers (
  application_id uuid not null references applications on delete cascade,
  field text not null,
  version int not null,
  value text not null,
  saved_at timestamptz not null,
  primary key (application_id, field)
);

create table application_sendings (
  id uuid primary key,
  application_id uuid not null references applications,
  number int not null,
  receipt text not null unique,
  sent_at timestamptz not null,
  canonical text not null,
  fingerprint text not null,
  confirmed_at timestamptz,
  unique (application_id, number)
);

create table application_confirmations (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  sending_id uuid not null references application_sendings on delete cascade,
  address text not null,
  token_hash bytea not null unique,
  code_hash bytea not null,
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index application_confirmations_application on application_confirmations (application_id, created_at desc);

create table application_withdrawals (
  id uuid primary key,
  application_id uuid not null references applications unique,
  person_id uuid references people,
  reason text not null default '',
  withdrawn_at timestamptz not null
);

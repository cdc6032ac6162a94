-- Clés d'accès: the public half of a passkey, and ten codes of which only hashes are kept.
create table passkeys (
  id uuid primary key,
  person_id uuid not null references people,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz,
  removed_by uuid references people
);
create index passkeys_person on passkeys (person_id) where removed_at is null;
create unique index passkeys_credential on passkeys (credential_id) where removed_at is null;

create table recovery_codes (
  id uuid primary key,
  person_id uuid not null references people,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index recovery_codes_person on recovery_codes (person_id);

-- What a session has proved besides the mailbox; one that awaits a key opens nothing but the page that asks for it.
alter table sessions
  add column awaits_key boolean not null default false,
  add column key_proved_at timestamptz,
  add column key_proof text check (key_proof in ('passkey', 'recovery-code')),
  add column challenge text,
  add column challenge_until timestamptz,
  add column next_path text not null default '/';

alter table incubators add column keys_required boolean not null default false;

-- Only hashes of tokens, codes and session secrets are kept.
create table sessions (
  id_hash bytea primary key,
  person_id uuid not null references people,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);

create table sign_in_attempts (
  id uuid primary key,
  browser_hash bytea,
  purpose text not null check (purpose in ('sign-in', 'add-address')),
  person_id uuid references people,
  address text not null,
  token_hash bytea not null unique,
  code_hash bytea not null,
  tries int not null default 0,
  next_path text not null default '/',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_attempts_expiry on sign_in_attempts (expires_at);

-- What was typed when the session had ended, kept for that browser until sign-in.
create table held_forms (
  browser_hash bytea primary key,
  path text not null,
  fields jsonb not null,
  created_at timestamptz not null
);

create table rate_limits (
  key text not null,
  window_start timestamptz not null,
  hits int not null,
  primary key (key, window_start)
);

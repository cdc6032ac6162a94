-- Fichiers: contents are kept once by their SHA-256, outside the database; each row of `files` is one use of one.
create table file_contents (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size int not null check (size > 0),
  -- last time someone brought it: what nothing cites is removed a day later
  kept_at timestamptz not null,
  -- null while no scanner has answered
  scan text check (scan in ('clean', 'infected')),
  scanned_at timestamptz
);
create index file_contents_unscanned on file_contents (kept_at) where scan is null;

create table files (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  sha256 text not null references file_contents,
  size int not null,
  -- told by the content
  type text not null,
  name text not null check (length(name) between 1 and 120),
  added_by uuid references people,
  added_at timestamptz not null,
  -- its holder: an application's answer, or a message of a thread; gone with it
  application_id uuid references applications on delete cascade,
  message_id uuid references thread_messages on delete cascade,
  check (num_nonnulls(application_id, message_id) = 1)
);
create index files_sha256 on files (sha256);
create index files_application on files (application_id) where application_id is not null;
create index files_message on files (message_id) where message_id is not null;

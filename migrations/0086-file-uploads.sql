-- Envois repris après une coupure: pieces wait here until the file is whole, so that any web process can go on
-- with an upload another began; forgotten a day after the last piece.
create table file_uploads (
  id uuid primary key,
  person_id uuid references people on delete cascade,
  key_hash bytea,
  name text not null,
  size int not null check (size > 0),
  received int not null default 0 check (received <= size),
  touched_at timestamptz not null,
  check (num_nonnulls(person_id, key_hash) = 1)
);
create index file_uploads_touched on file_uploads (touched_at);

create table file_pieces (
  upload_id uuid not null references file_uploads on delete cascade,
  starts_at int not null,
  bytes bytea not null,
  primary key (upload_id, starts_at)
);

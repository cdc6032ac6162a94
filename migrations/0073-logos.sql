-- Logo d'un incubateur: kept by its content, served from an address that never changes; none of it is ever inlined.
create table logos (
  incubator_id uuid not null references incubators,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('image/png', 'image/svg+xml')),
  content bytea not null check (octet_length(content) <= 200000),
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (incubator_id, hash)
);
create index logos_hash on logos (hash);

-- No foreign key: the two would name each other, and no table could be restored first (an invariant checks it).
alter table incubators add column logo_hash text;

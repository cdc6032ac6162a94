-- What the keys that seal texts on a device are derived from; a new one each month, the old ones forgotten.
create table sealing_secrets (
  id uuid primary key,
  secret bytea not null,
  created_at timestamptz not null
);

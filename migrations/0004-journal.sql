-- Historique: append-only, one chain of fingerprints per subject; what can be
-- erased (who, what, salt) sits apart so that erasing never breaks a chain.
create table journal (
  subject text not null,
  number int not null,
  incubator_id uuid references incubators,
  verb text not null,
  recorded_at timestamptz not null,
  payload_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (subject, number)
);
create index journal_recent on journal (incubator_id, recorded_at desc);

create table journal_heads (
  subject text primary key,
  number int not null,
  hash bytea not null
);

create table journal_payloads (
  subject text not null,
  number int not null,
  actor_id uuid,
  salt bytea not null,
  payload text not null,
  primary key (subject, number),
  foreign key (subject, number) references journal (subject, number)
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function journal_is_append_only();
create trigger journal_not_truncated before truncate on journal
  for each statement execute function journal_is_append_only();

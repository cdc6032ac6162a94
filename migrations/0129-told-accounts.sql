-- Comptes sans activité: their person is told by e-mail, and the account stays until the day that was said.
create table account_notices (
  id uuid primary key,
  person_id uuid not null references people,
  -- the last sign of life, as it was said
  unused_since timestamptz not null,
  told_at timestamptz not null,
  -- the end of the last day on which signing in keeps the account
  kept_until timestamptz not null,
  check (kept_until > told_at)
);
create index account_notices_person on account_notices (person_id, told_at);

alter table elimination_items drop constraint elimination_items_kept_back_check,
  add constraint elimination_items_kept_back_check
    check (kept_back in ('touched', 'not-due', 'held', 'not-told'));

-- An export too large for one ZIP is downloaded in volumes; it is taken once each of them was.
create table elimination_volumes_taken (
  list_id uuid not null,
  export_number int not null,
  volume int not null check (volume > 0),
  taken_at timestamptz not null,
  primary key (list_id, export_number, volume),
  foreign key (list_id, export_number) references elimination_exports (list_id, number)
);
insert into elimination_volumes_taken
  select list_id, number, 1, taken_at from elimination_exports where taken_at is not null;

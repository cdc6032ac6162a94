-- Conservation réglée par incubateur: each change a numbered fact; how long drafts are kept is projected where it is read.
create table retention_settings (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  kind text not null check (kind ~ '^[a-z.-]{1,60}$'),
  number int not null check (number > 0),
  period int not null check (period between 1 and 36500),
  unit text not null check (unit in ('days', 'years')),
  fate text not null check (fate in ('archive', 'destroy')),
  reason text not null check (btrim(reason) <> ''),
  set_by uuid references people,
  set_at timestamptz not null,
  unique (incubator_id, kind, number)
);

-- Projection of the last row of kind application.draft, checked by check-invariants.
alter table incubators add column draft_kept_days int not null default 60 check (draft_kept_days between 30 and 365);

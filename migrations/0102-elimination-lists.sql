-- Listes d'élimination: what reached its term, the export, the visa of the archives, then one act.
create table elimination_lists (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  number int not null check (number > 0),
  proposed_by uuid references people,
  proposed_at timestamptz not null,
  dropped_by uuid references people,
  dropped_at timestamptz,
  applied_by uuid references people,
  applied_at timestamptz,
  unique (incubator_id, number),
  check (dropped_at is null or applied_at is null)
);
create unique index elimination_lists_open on elimination_lists (incubator_id)
  where dropped_at is null and applied_at is null;

-- A label never holds a name: the list outlives what it eliminates.
create table elimination_items (
  list_id uuid not null references elimination_lists,
  kind text not null,
  subject_id uuid not null,
  label text not null,
  counted_from timestamptz not null,
  reached_at timestamptz not null,
  fate text not null check (fate in ('archive', 'destroy')),
  primary key (list_id, kind, subject_id)
);

create table elimination_exports (
  list_id uuid not null references elimination_lists,
  number int not null,
  fingerprint text not null,
  records int not null,
  made_by uuid references people,
  made_at timestamptz not null,
  primary key (list_id, number)
);

create table elimination_visas (
  list_id uuid primary key references elimination_lists,
  name text not null,
  capacity text not null,
  given_on date not null,
  reference text not null,
  export_number int not null,
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  foreign key (list_id, export_number) references elimination_exports (list_id, number)
);

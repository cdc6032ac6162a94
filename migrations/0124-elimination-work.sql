-- Listes d'élimination: the export and the application are work of the worker, a few records at a time.
-- An export is asked for, then made; what it says is known once it is.
alter table elimination_exports add column asked_at timestamptz;
update elimination_exports set asked_at = made_at;
alter table elimination_exports
  alter column asked_at set not null,
  alter column made_at drop not null,
  alter column fingerprint drop not null,
  -- the first time it was taken: what the archives see
  add column taken_at timestamptz;
update elimination_exports set taken_at = made_at;
create unique index elimination_exports_running on elimination_exports (list_id) where made_at is null;

-- The files of an export, each with its records, deflated; those joined to an application stay in the storage,
-- cited by fingerprint. Gone with the list's end: no copy outlives what was eliminated.
create table elimination_parts (
  list_id uuid not null,
  export_number int not null,
  number int not null,
  name text not null,
  sha256 text not null,
  size int not null,
  crc bigint not null,
  content bytea,
  primary key (list_id, export_number, name),
  foreign key (list_id, export_number) references elimination_exports (list_id, number)
);

-- The order in which records are exported, then eliminated: the smaller things first.
alter table elimination_items
  add column position int,
  -- in the running export, or in the last
  add column exported boolean not null default false,
  add column settled_at timestamptz,
  -- why this one stays: touched since the export, no longer due, held by something
  add column kept_back text check (kept_back in ('touched', 'not-due', 'held'));
update elimination_items i set position = o.place, exported = true, settled_at = l.applied_at
from (select list_id, kind, subject_id,
    row_number() over (partition by list_id order by kind, counted_from, subject_id) as place
  from elimination_items) o, elimination_lists l
where o.list_id = i.list_id and o.kind = i.kind and o.subject_id = i.subject_id and l.id = i.list_id;
alter table elimination_items alter column position set not null;
create unique index elimination_items_position on elimination_items (list_id, position);
create index elimination_items_to_export on elimination_items (list_id, position)
  where not exported and kept_back is null;
create index elimination_items_to_settle on elimination_items (list_id, position)
  where settled_at is null;

alter table elimination_lists
  add column apply_asked_by uuid references people,
  add column apply_asked_at timestamptz;
update elimination_lists set apply_asked_by = applied_by, apply_asked_at = applied_at;

-- A visa may be refused, with why: the list is dropped in the same act.
alter table elimination_visas add column refused_because text check (btrim(refused_because) <> '');

-- Fusion de comptes: every row that moved, so that it can go back. No foreign key to people: a merge never moves these.
create table person_merges (
  id uuid primary key,
  kept_id uuid not null,
  merged_id uuid not null,
  merged_at timestamptz not null,
  merged_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  -- the address the other account had chosen for letters
  letters_id uuid,
  check (kept_id <> merged_id)
);
create index person_merges_kept on person_merges (kept_id) where undone_at is null;
create unique index person_merges_merged on person_merges (merged_id) where undone_at is null;

create table person_merge_rows (
  merge_id uuid not null references person_merges on delete cascade,
  number int not null,
  -- moved from one person to the other; set aside because both had the same; added by the merge itself
  what text not null check (what in ('moved', 'aside', 'added')),
  table_name text not null,
  column_name text not null,
  key jsonb not null,
  -- the row set aside, to be written again
  content jsonb,
  primary key (merge_id, number)
);

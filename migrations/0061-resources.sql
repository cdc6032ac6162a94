-- Ressources of an incubator, by link; a correction withdraws one and adds another.
create table resources (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  title text not null,
  url text not null,
  kind text not null check (kind in ('document', 'link', 'video')),
  audiences text[] not null check (audiences <@ array['agents', 'jurors', 'teams'] and audiences <> '{}'),
  added_by uuid references people,
  added_at timestamptz not null,
  withdrawn_by uuid references people,
  withdrawn_at timestamptz,
  replaces_id uuid references resources unique
);
create index resources_shown on resources (incubator_id, added_at) where withdrawn_at is null;

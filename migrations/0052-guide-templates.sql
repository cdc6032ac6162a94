-- Modèles de guide: a call's guide kept under a name by an incubator, to start the next calls from.
create table guide_templates (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  name text not null,
  content jsonb not null,
  created_at timestamptz not null,
  created_by uuid references people,
  removed_at timestamptz,
  removed_by uuid references people
);
create index guide_templates_incubator on guide_templates (incubator_id, name) where removed_at is null;

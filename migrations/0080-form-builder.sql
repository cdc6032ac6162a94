-- The form of a call is worked on apart, revision after revision; a version is what agents are asked. A row kept
-- before steps could be chosen has null for them: those of the first form.
alter table form_versions add column steps jsonb;
alter table form_versions add column revision int;
alter table form_versions add column made_by uuid references people;

create table form_revisions (
  call_id uuid not null references calls,
  number int not null,
  steps jsonb not null,
  fields jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (call_id, number)
);

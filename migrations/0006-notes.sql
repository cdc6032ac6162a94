-- Each note says beforehand who may obtain it.
create table notes (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  subject text not null,
  communicability text not null check (communicability in ('applicant', 'deliberation', 'public')),
  body text not null,
  author_id uuid not null references people,
  written_at timestamptz not null
);
create index notes_subject on notes (subject, written_at);

-- Courriers de décision: a template per outcome, versioned; a letter per recipient, frozen when announced.
create table letter_templates (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  stage text not null check (stage in ('screening', 'shortlist', 'selection')),
  outcome text not null,
  number int not null,
  subject text not null,
  body text not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  unique (call_id, stage, outcome, number)
);

create table letters (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  announcement_id uuid not null references announcements,
  application_id uuid not null references applications,
  person_id uuid not null references people,
  recipient text not null,
  subject text not null,
  body text not null,
  signatory_name text not null,
  signatory_capacity text not null,
  -- the e-mail, once the worker has taken the letter: never two
  mail_id uuid unique references mails,
  unique (announcement_id, application_id, person_id)
);
create index letters_waiting on letters (announcement_id) where mail_id is null;
create index letters_application on letters (application_id);

-- Explicit, revocable agreement to publish a name or the title of a project.
create table publication_agreements (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  application_id uuid not null references applications,
  person_id uuid not null references people,
  scope text not null check (scope in ('title', 'name')),
  given_at timestamptz not null,
  revoked_at timestamptz
);
create unique index publication_agreements_once on publication_agreements (application_id, person_id, scope)
  where revoked_at is null;

-- Demandes de réexamen: asked by the applicant, answered by the incubator.
create table reexaminations (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications,
  asked_by uuid not null references people,
  asked_at timestamptz not null,
  request text not null,
  answer text not null default '',
  verdict text check (verdict in ('maintained', 'changed')),
  answered_by uuid references people,
  answered_at timestamptz,
  check ((verdict is null) = (answered_at is null))
);
create index reexaminations_call on reexaminations (call_id, asked_at);
create unique index reexaminations_open on reexaminations (application_id) where answered_at is null;

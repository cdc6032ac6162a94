-- Formation: what is written in the exercises and which lessons were taken, of a person or of a browser's key,
-- like unsigned drafts; what was carried into a draft, once.
create table training_answers (
  id uuid primary key,
  person_id uuid references people,
  key_hash bytea,
  lesson text not null,
  value text not null,
  version int not null,
  -- when « Enregistrer et continuer » was first clicked
  taken_at timestamptz,
  saved_at timestamptz not null,
  check ((person_id is null) <> (key_hash is null)),
  unique (person_id, lesson),
  unique (key_hash, lesson)
);
create index training_answers_old on training_answers (saved_at) where key_hash is not null;

create table training_carries (
  application_id uuid not null references applications on delete cascade,
  lesson text not null,
  -- the version of the answer that was carried
  version int not null,
  carried_at timestamptz not null,
  primary key (application_id, lesson)
);

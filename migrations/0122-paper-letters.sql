-- Courriers à poster: what a person without an e-mail is told, to be posted, read on the telephone or handed over.
create view paper_readers as
  select k.application_id, a.call_id, a.incubator_id, k.name
  from keyed_applications k join applications a on a.id = k.application_id
  where a.confirmed_at is not null
    and not exists (select from application_authors x where x.application_id = k.application_id);

-- The decision of someone without an account is of nobody's: its letter goes on paper.
alter table letters alter column person_id drop not null;

create table paper_letters (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  application_id uuid not null references applications on delete cascade,
  -- of the announcement it tells, when it tells one
  letter_id uuid unique references letters on delete cascade,
  kind text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null,
  -- how it reached the person, the day it did, and who says so
  way text check (way in ('post', 'telephone', 'hand')),
  given_on date,
  recorded_by uuid references people,
  recorded_at timestamptz,
  check ((way is null) = (given_on is null) and (way is null) = (recorded_at is null))
);
create index paper_letters_application on paper_letters (application_id);

-- What an announcement was made from: the same plan, letters included, is announced once.
create table announcement_plans (
  announcement_id uuid primary key references announcements,
  fingerprint text not null unique,
  decisions int not null,
  letters int not null
);
create index letters_person on letters (person_id, application_id);
create index publication_agreements_application on publication_agreements (application_id) where revoked_at is null;

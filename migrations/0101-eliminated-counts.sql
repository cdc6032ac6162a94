-- Ce qui reste d'une candidature éliminée: its call, how far it went, and nothing of whom.
create table eliminated_applications (
  call_id uuid not null references calls,
  reached text not null,
  shortlisted boolean not null,
  count int not null check (count > 0),
  primary key (call_id, reached, shortlisted)
);

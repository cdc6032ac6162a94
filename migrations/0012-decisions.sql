-- Décisions: what was decided of an application at a stage, each a fact with its reason.
-- The highest number of a stage is the one that counts; it is also the optimistic lock.
-- Applicants see a decision only through an announcement whose moment has come.
create table announcements (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  stage text not null check (stage in ('screening', 'shortlist', 'selection')),
  moment timestamptz not null,
  made_by uuid references people,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references people
);
create index announcements_call on announcements (call_id, stage, moment);

create table application_decisions (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications,
  stage text not null check (stage in ('screening', 'shortlist', 'selection')),
  number int not null check (number > 0),
  outcome text not null,
  reason text not null,
  -- place on the reserve list
  rank int check (rank > 0),
  -- last day to complete
  due_on date,
  decided_by uuid references people,
  decided_at timestamptz not null,
  announcement_id uuid references announcements,
  unique (application_id, stage, number),
  check ((stage, outcome) in (
    ('screening', 'admissible'), ('screening', 'not-admissible'), ('screening', 'to-complete'),
    ('shortlist', 'shortlisted'), ('shortlist', 'not-shortlisted'),
    ('selection', 'laureate'), ('selection', 'reserve'), ('selection', 'not-selected'))),
  check ((outcome = 'to-complete') = (due_on is not null)),
  check ((outcome = 'reserve') = (rank is not null))
);
create index application_decisions_call on application_decisions (call_id, stage);
create index application_decisions_announcement on application_decisions (announcement_id);

create view announced_decisions as
  select d.*, a.moment
  from application_decisions d join announcements a on a.id = d.announcement_id
  where a.cancelled_at is null;

-- projections of the last decision of each stage, checked by check-invariants
alter table applications
  add column screening text,
  add column shortlist text,
  add column selection text;
create index applications_screening on applications (call_id, screening, sent_at, id)
  where confirmed_at is not null and withdrawn_at is null;

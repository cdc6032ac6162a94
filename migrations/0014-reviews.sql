-- Droits par période: one dated row per phase of a call; a phase lasts until the next one begins.
create table review_phases (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  position int not null,
  version int not null default 1,
  name text not null,
  starts_at timestamptz not null,
  may_review boolean not null,
  see_others boolean not null,
  see_names boolean not null,
  see_ranking boolean not null,
  unique (call_id, position)
);

-- The criteria reviews are scored on, taken from the published guide when reading begins.
create table review_criteria (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  position int not null,
  name text not null,
  description text not null,
  weight int not null check (weight between 0 and 100),
  unique (call_id, position)
);

-- Répartition: which seat reads which application, and why that pair.
create table assignments (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications,
  seat_id uuid not null references seats,
  reason text not null default '',
  assigned_by uuid references people,
  assigned_at timestamptz not null,
  -- when conflicts were last looked for between the two
  checked_at timestamptz not null,
  ended_at timestamptz,
  end_cause text check (end_cause in ('recused', 'removed', 'withdrawn', 'moved')),
  check ((ended_at is null) = (end_cause is null))
);
create unique index assignments_once on assignments (application_id, seat_id) where ended_at is null;
create index assignments_seat on assignments (seat_id) where ended_at is null;
create index assignments_call on assignments (call_id) where ended_at is null;

-- Évaluations. `scores` and `comments` are keyed by criterion; total is on 1–6, once complete.
create table reviews (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications,
  seat_id uuid not null references seats,
  version int not null,
  scores jsonb not null,
  comments jsonb not null,
  -- secret of the deliberation
  comment text not null default '',
  -- for the applicant
  sentence text not null default '',
  total double precision check (total between 1 and 6),
  saved_at timestamptz not null,
  submitted_at timestamptz,
  check (submitted_at is null or total is not null),
  unique (application_id, seat_id)
);
create index reviews_seat on reviews (seat_id);
create index reviews_call on reviews (call_id) where submitted_at is not null;

-- Each click on « Remettre »: what was said then.
create table review_submissions (
  id uuid primary key,
  review_id uuid not null references reviews,
  number int not null,
  content text not null,
  submitted_by uuid not null references people,
  submitted_at timestamptz not null,
  unique (review_id, number)
);

-- projection: mean and spread (standard deviation) of the reviews that count, checked by check-invariants
create table review_summaries (
  application_id uuid primary key references applications,
  call_id uuid not null references calls,
  reviews int not null check (reviews > 0),
  mean double precision not null,
  spread double precision
);
create index review_summaries_ranking on review_summaries (call_id, mean desc, application_id);

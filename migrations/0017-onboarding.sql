-- Mise en route: what must be in place between the choice of a laureate and the investigation.
create table onboardings (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null unique references applications,
  opened_by uuid references people,
  opened_at timestamptz not null,
  -- the onboarding this one takes the place of
  replaces_id uuid unique references onboardings
);
create index onboardings_call on onboardings (call_id);

-- Each step saved is a version; the last one counts.
create table onboarding_steps (
  id uuid primary key,
  onboarding_id uuid not null references onboardings,
  step text not null check (step in ('hierarchy', 'sponsor', 'budget', 'coach', 'commitment', 'team', 'launch')),
  number int not null,
  content jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  unique (onboarding_id, step, number)
);

create table onboarding_events (
  id uuid primary key,
  onboarding_id uuid not null references onboardings,
  number int not null,
  kind text not null check (kind in ('stood-down', 'postponed', 'resumed', 'started')),
  reason text not null,
  until date,
  made_by uuid references people,
  made_at timestamptz not null,
  unique (onboarding_id, number)
);

-- Produits: begin with their investigation.
create table products (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  application_id uuid unique references applications,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'),
  name text not null,
  created_by uuid references people,
  created_at timestamptz not null
);

create table product_phases (
  id uuid primary key,
  product_id uuid not null references products,
  phase text not null check (phase in ('investigation', 'construction', 'acceleration', 'consolidation')),
  starts_on date not null,
  ends_on date,
  recorded_by uuid references people,
  recorded_at timestamptz not null
);
create index product_phases_product on product_phases (product_id, starts_on);

create table product_team (
  id uuid primary key,
  product_id uuid not null references products,
  name text not null,
  role text not null,
  share int check (share between 0 and 100),
  starts_on date,
  ends_on date
);
create index product_team_product on product_team (product_id);

-- Appels. The guide is a row per version; publication is a fact that cites one.
create table calls (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'),
  created_at timestamptz not null,
  created_by uuid references people,
  -- projections of the last publication, checked by check-invariants
  opens_at timestamptz,
  closes_at timestamptz,
  published_at timestamptz,
  check (opens_at < closes_at)
);
create index calls_incubator on calls (incubator_id, created_at desc);
create index calls_published on calls (closes_at) where published_at is not null;

create table guide_versions (
  id uuid primary key,
  call_id uuid not null references calls,
  number int not null,
  content jsonb not null,
  author_id uuid references people,
  saved_at timestamptz not null,
  unique (call_id, number)
);

create table call_publications (
  id uuid primary key,
  call_id uuid not null references calls,
  guide_number int not null,
  published_by uuid references people,
  published_at timestamptz not null,
  unique (call_id, guide_number),
  foreign key (call_id, guide_number) references guide_versions (call_id, number)
);

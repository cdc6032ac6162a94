-- Jury et comité: a panel of seats. A seat is offered to an address; a person takes it by accepting.
create table panels (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  kind text not null check (kind in ('jury', 'committee')),
  created_at timestamptz not null,
  created_by uuid references people,
  unique (call_id, kind)
);

create table seats (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  panel_id uuid not null references panels,
  person_id uuid references people,
  address text not null,
  key text not null,
  name text not null,
  background text not null default '',
  organisation text not null default '',
  service text not null default '',
  senior boolean not null default false,
  role text not null default 'member' check (role in ('member', 'chair')),
  -- most applications this person can read; null for an equal share
  load_limit int check (load_limit >= 0),
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid references people,
  invited_at timestamptz,
  token_hash bytea unique,
  token_expires_at timestamptz,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  answer_reason text not null default '',
  removed_at timestamptz,
  removed_by uuid references people,
  removal_reason text not null default '',
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'accepted' or person_id is not null)
);
create index seats_panel on seats (panel_id);
create index seats_person on seats (person_id) where removed_at is null;
create index seats_key on seats (key) where removed_at is null;
create unique index seats_once on seats (panel_id, key) where removed_at is null;

-- Déclaration d'intérêts et de confidentialité: « aucun » is a declaration too (empty interests).
create table seat_declarations (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  seat_id uuid not null references seats,
  number int not null,
  interests text not null,
  signed_by uuid not null references people,
  signed_at timestamptz not null,
  unique (seat_id, number)
);

-- Déports: a person and an application that must not meet, whatever the panel.
create table recusals (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  application_id uuid not null references applications,
  person_id uuid not null references people,
  cause text not null check (cause in ('declared', 'hierarchy', 'same-service', 'own', 'organiser')),
  reason text not null default '',
  made_by uuid references people,
  made_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references people,
  lift_reason text not null default '',
  check (cause <> 'own' or lifted_at is null)
);
create unique index recusals_once on recusals (application_id, person_id, cause) where lifted_at is null;
create index recusals_person on recusals (person_id, application_id) where lifted_at is null;

-- Séances, and who was there.
create table sittings (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  panel_id uuid not null references panels,
  held_on date not null,
  place text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid references people
);
create index sittings_panel on sittings (panel_id, held_on);

create table sitting_presences (
  sitting_id uuid not null references sittings,
  seat_id uuid not null references seats,
  presence text not null check (presence in ('present', 'represented', 'absent')),
  represented_by text not null default '',
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  primary key (sitting_id, seat_id)
);

-- Procès-verbaux: what was said once closed, as canonical JSON; the PDF is drawn from it.
create table minutes (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  panel_id uuid not null references panels,
  number int not null,
  content text not null,
  fingerprint text not null,
  closed_by uuid references people,
  closed_at timestamptz not null,
  unique (panel_id, number)
);

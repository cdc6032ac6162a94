-- Comité d'investissement: meets at the latest every six months, decides on results, sets the next conditions and means.
create table investment_settings (
  incubator_id uuid primary key references incubators,
  months_between int not null check (months_between between 1 and 24),
  window_opens_days int not null check (window_opens_days between 0 and 365),
  window_closes_days int not null check (window_closes_days between 0 and 365),
  -- 'MM-DD': no orders from that day to that other, the budget year's end
  no_orders_from text not null check (no_orders_from ~ '^\d\d-\d\d$'),
  no_orders_until text not null check (no_orders_until ~ '^\d\d-\d\d$'),
  saved_by uuid references people,
  saved_at timestamptz not null
);

create table investment_committees (
  id uuid primary key,
  product_id uuid not null references products,
  incubator_id uuid not null references incubators,
  number int not null,
  created_by uuid references people,
  created_at timestamptz not null,
  unique (product_id, number)
);

-- When it meets: the first date, then each postponement with its reason; the last number counts.
create table investment_dates (
  committee_id uuid not null references investment_committees,
  number int not null,
  meets_at timestamptz not null,
  place text not null default '',
  reason text not null default '',
  set_by uuid references people,
  set_at timestamptz not null,
  primary key (committee_id, number)
);

-- Dossier: versioned; the last number counts. Results against the last conditions, budget asked, request.
create table investment_dossiers (
  committee_id uuid not null references investment_committees,
  number int not null,
  content jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (committee_id, number)
);

create table investment_attendance (
  id uuid primary key,
  committee_id uuid not null references investment_committees,
  name text not null,
  capacity text not null,
  part text not null check (part in ('sponsor', 'business', 'head', 'portfolio-manager', 'team', 'funder', 'other')),
  presence text not null check (presence in ('expected', 'present', 'represented', 'absent')),
  represented_by text not null default '',
  position int not null,
  check ((presence = 'represented') = (represented_by <> ''))
);
create index investment_attendance_committee on investment_attendance (committee_id, position);

-- Décision: drafted, versioned; the last number counts until the committee is closed.
create table investment_decisions (
  id uuid primary key,
  committee_id uuid not null references investment_committees,
  number int not null,
  -- kind, next stage, reason, dates, conditions, money by funder, days by skill: see investment/decision.ts
  content jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  unique (committee_id, number)
);

-- Clôture: the decision that counts, signed; its relevé de décisions as canonical JSON and fingerprint.
create table investment_closings (
  committee_id uuid primary key references investment_committees,
  decision_id uuid not null references investment_decisions,
  kind text not null check (kind in ('continue', 'continue-provisionally', 'redirect', 'stop')),
  decided_on date not null,
  -- the means granted run until; the committee says again by
  money_until date,
  proof_until date,
  record jsonb not null,
  fingerprint bytea not null,
  signed_name text not null,
  signed_capacity text not null,
  closed_by uuid references people,
  closed_at timestamptz not null
);

alter table product_phases
  add constraint product_phases_decision foreign key (decision_id) references investment_decisions;
alter table product_ends
  add constraint product_ends_decision foreign key (decision_id) references investment_decisions;

-- Conditions de réussite: set by one committee, judged by a later one.
create table success_conditions (
  id uuid primary key,
  product_id uuid not null references products,
  committee_id uuid not null references investment_committees,
  position int not null,
  indicator text not null,
  target text not null,
  due_on date not null
);
create index success_conditions_product on success_conditions (product_id, due_on);

create table success_condition_results (
  condition_id uuid not null references success_conditions,
  number int not null,
  verdict text not null check (verdict in ('kept', 'partly', 'not-kept')),
  result text not null,
  judged_by_committee uuid references investment_committees,
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  primary key (condition_id, number)
);

create table investment_means (
  id uuid primary key,
  committee_id uuid not null references investment_committees,
  position int not null,
  -- money of a funder in whole euros, or days of a skill
  funder text,
  amount int check (amount >= 0),
  skill text,
  days int check (days >= 0),
  check ((funder is not null and amount is not null) <> (skill is not null and days is not null))
);
create index investment_means_committee on investment_means (committee_id, position);

-- Rappels: one of each kind for each due date of a product, whatever the number of processes.
create table investment_reminders (
  product_id uuid not null references products,
  due_on date not null,
  kind text not null check (kind in ('coming', 'papers', 'eve', 'late')),
  sent_at timestamptz not null,
  primary key (product_id, due_on, kind)
);

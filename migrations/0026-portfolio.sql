-- Vie du produit: phases as data per incubator, ends, pauses, milestones, sponsors; facts are rows, corrected by
-- cancelling and adding, never rewritten.
create table incubator_phases (
  incubator_id uuid not null references incubators,
  phase text not null check (phase ~ '^[a-z][a-z0-9-]{1,39}$'),
  position int not null,
  label text not null,
  -- what it proves
  proves text not null,
  length int not null check (length between 1 and 520),
  unit text not null check (unit in ('weeks', 'months')),
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (incubator_id, phase)
);

alter table product_phases drop constraint product_phases_phase_check;
alter table product_phases
  add constraint product_phases_phase_check check (phase ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- the end promised when it began; null when nobody promised one
  add column expected_on date,
  add column origin text not null default 'launch' check (origin in ('launch', 'decision', 'correction', 'import')),
  -- the committee's decision that opened it
  add column decision_id uuid,
  add column reason text not null default '',
  add column cancelled_at timestamptz,
  add column cancelled_by uuid references people;

create table product_ends (
  id uuid primary key,
  product_id uuid not null references products,
  kind text not null check (kind in ('operated', 'transferred', 'stopped', 'inconclusive')),
  on_date date not null,
  origin text not null check (origin in ('decision', 'correction', 'import')),
  decision_id uuid,
  reason text not null default '',
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references people
);
create index product_ends_product on product_ends (product_id, on_date);

-- Projection of the two: the segments of a product's timeline, [starts_on, ends_on), one stage at a time.
-- `stage` is a phase or a kind of end.
create table product_stages (
  product_id uuid not null references products,
  position int not null,
  stage text not null,
  starts_on date not null,
  ends_on date,
  primary key (product_id, position)
);
create index product_stages_stage on product_stages (stage, starts_on);

create table product_pauses (
  id uuid primary key,
  product_id uuid not null references products,
  kind text not null check (kind in ('pause', 'safeguard', 'dormancy')),
  starts_on date not null,
  reason text not null,
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  ends_on date,
  ended_by uuid references people,
  ended_at timestamptz
);
create unique index product_pauses_open on product_pauses (product_id) where ends_on is null;
create index product_pauses_product on product_pauses (product_id, starts_on);

create table product_extensions (
  id uuid primary key,
  product_id uuid not null references products,
  phase_id uuid not null references product_phases,
  number int not null,
  until date not null,
  reason text not null,
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  unique (phase_id, number)
);

create table product_milestones (
  id uuid primary key,
  product_id uuid not null references products,
  phase_id uuid references product_phases,
  label text not null,
  due_on date not null,
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references people
);
create index product_milestones_product on product_milestones (product_id, due_on);

-- What became of a milestone: the last number counts.
create table product_milestone_states (
  milestone_id uuid not null references product_milestones,
  number int not null,
  state text not null check (state in ('planned', 'reached', 'missed')),
  -- when it was reached, or the date it is put off to
  on_date date,
  note text not null default '',
  recorded_by uuid references people,
  recorded_at timestamptz not null,
  primary key (milestone_id, number)
);

alter table product_team
  add column address text not null default '',
  -- the address as it is compared, to recognise who signs in with it
  add column address_key text not null default '',
  add column recorded_by uuid references people,
  add column recorded_at timestamptz not null default now(),
  add column cancelled_at timestamptz;
alter table product_team alter column recorded_at drop default;
create index product_team_address on product_team (address_key) where address_key <> '' and cancelled_at is null;

create table product_sponsors (
  id uuid primary key,
  product_id uuid not null references products,
  name text not null,
  capacity text not null,
  address text not null default '',
  address_key text not null default '',
  starts_on date not null,
  ends_on date,
  -- why the sponsor changed
  reason text not null default '',
  recorded_by uuid references people,
  recorded_at timestamptz not null
);
create index product_sponsors_product on product_sponsors (product_id, starts_on);
create index product_sponsors_address on product_sponsors (address_key) where address_key <> '';

-- Fiche produit: what the public reads of it, versioned; the last number counts.
create table product_sheets (
  product_id uuid not null references products,
  number int not null,
  -- {pitch, description, contact, links…, technos}: see portfolio/sheet.ts
  content jsonb not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (product_id, number)
);

-- Projections of the sheet and of the first phase, for the public list.
alter table products
  add column pitch text not null default '',
  add column themes text[] not null default '{}',
  add column started_on date,
  add column updated_at timestamptz;
update products p set started_on = (select min(f.starts_on) from product_phases f where f.product_id = p.id);
create index products_started on products (started_on desc nulls last, id);
create index products_incubator on products (incubator_id, started_on desc nulls last, id);
create index products_themes on products using gin (themes);

insert into product_stages (product_id, position, stage, starts_on, ends_on)
select product_id, row_number() over w, phase, starts_on, coalesce(ends_on, lead(starts_on) over w)
from product_phases window w as (partition by product_id order by starts_on, recorded_at);

-- Rôle de réseau: a portfolio manager sees the products of every incubator.
alter table roles drop constraint roles_role_check;
alter table roles drop constraint roles_check;
alter table roles
  add constraint roles_role_check check (role in ('organiser', 'operator', 'portfolio-manager')),
  add constraint roles_check check ((role in ('operator', 'portfolio-manager')) = (incubator_id is null));

-- The problem as first written is public only when its authors agree to that too.
alter table publication_agreements drop constraint publication_agreements_scope_check;
alter table publication_agreements
  add constraint publication_agreements_scope_check check (scope in ('title', 'name', 'problem'));

-- Who stands how towards a product: its incubator's team, those who carried its problem, its team, its sponsor,
-- the network's portfolio managers. Names without an address confirmed give nothing.
create view product_relations as
  select r.person_id, p.id as product_id, r.role as relation
  from products p join roles r on r.incubator_id = p.incubator_id
  where r.ended_at is null and r.role = 'organiser'
  union all
  select r.person_id, p.id, r.role
  from products p cross join roles r
  where r.ended_at is null and r.role = 'portfolio-manager'
  union all
  select x.person_id, p.id, 'lead'
  from products p join application_authors x on x.application_id = p.application_id
  union all
  select a.person_id, t.product_id, 'team'
  from product_team t join addresses a on a.key = t.address_key
  where t.address_key <> '' and t.cancelled_at is null
  union all
  select a.person_id, s.product_id, 'sponsor'
  from product_sponsors s join addresses a on a.key = s.address_key
  where s.address_key <> '' and s.ends_on is null;

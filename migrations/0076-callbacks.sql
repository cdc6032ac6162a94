-- Rappels: someone who writes asks to be called before sending; the team proposes slots, one is chosen.
create table callback_wishes (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications on delete cascade,
  -- for the team only; '' when not given
  phone text not null default '',
  wished_by uuid references people,
  wished_at timestamptz not null,
  ending text check (ending in ('done', 'cancelled')),
  ended_side text check (ended_side in ('applicant', 'team')),
  ended_words text not null default '',
  ended_by uuid references people,
  ended_at timestamptz,
  check ((ending is null) = (ended_at is null) and (ending is null) = (ended_side is null))
);
create unique index callback_wishes_one on callback_wishes (application_id) where ended_at is null;
create index callback_wishes_call on callback_wishes (call_id, wished_at);

create table callback_slots (
  id uuid primary key,
  wish_id uuid not null references callback_wishes on delete cascade,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 120),
  proposed_by uuid references people,
  proposed_at timestamptz not null,
  chosen_by uuid references people,
  chosen_at timestamptz,
  unique (wish_id, starts_at)
);
create unique index callback_slots_chosen on callback_slots (wish_id) where chosen_at is not null;
create index callback_slots_taken on callback_slots (proposed_by, starts_at) where chosen_at is not null;

-- What the team notes of a call: secret, said before writing; never shown outside the team.
create table callback_notes (
  id uuid primary key,
  wish_id uuid not null references callback_wishes on delete cascade,
  communicability text not null default 'deliberation' check (communicability = 'deliberation'),
  body text not null,
  author_id uuid references people,
  written_at timestamptz not null
);
create index callback_notes_wish on callback_notes (wish_id, written_at);

-- Candidatures saisies par l'équipe: received on paper or by telephone; they count once the agent validated them.
create table keyed_applications (
  application_id uuid primary key references applications on delete cascade,
  incubator_id uuid not null references incubators,
  channel text not null check (channel in ('paper', 'telephone', 'other')),
  -- the time that counts
  received_at timestamptz not null,
  reason text not null,
  name text not null,
  address text not null default '',
  postal text not null default '',
  phone text not null default '',
  keyed_by uuid references people,
  keyed_at timestamptz not null
);

-- What the agent was asked to validate, what they answered; a new question takes the place of the one before.
create table keyed_validations (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  number int not null,
  way text not null check (way in ('link', 'sheet')),
  address text not null default '',
  token_hash bytea unique,
  canonical text not null,
  asked_at timestamptz not null,
  asked_by uuid references people,
  answer text check (answer in ('valid', 'wrong')),
  answered_at timestamptz,
  -- the day the sheet bears
  signed_on date,
  words text not null default '',
  recorded_by uuid references people,
  check ((answer is null) = (answered_at is null)),
  unique (application_id, number)
);

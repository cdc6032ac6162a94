-- Questions asked before applying: the address first, the answer by e-mail, and in public if the team wishes.
create table agent_questions (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  address text not null,
  body text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  answer text not null default '',
  answered_by uuid references people,
  answered_at timestamptz,
  set_aside_by uuid references people,
  set_aside_at timestamptz
);
create index agent_questions_call on agent_questions (call_id, confirmed_at);

-- What agents read of it: reworded, without who asked. Taken back by a date, never by deleting.
create table published_answers (
  id uuid primary key,
  call_id uuid not null references calls,
  question_id uuid not null references agent_questions on delete cascade,
  question text not null,
  answer text not null,
  published_by uuid references people,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references people
);
create index published_answers_call on published_answers (call_id, published_at);
create unique index published_answers_once on published_answers (question_id) where withdrawn_at is null;

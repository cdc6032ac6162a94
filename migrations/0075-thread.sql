-- Échanges: what the authors of an application and the team write to each other. Never edited nor deleted by hand;
-- those of a draft never sent go with it.
create table thread_messages (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  application_id uuid not null references applications on delete cascade,
  number int not null,
  side text not null check (side in ('applicant', 'team')),
  author_id uuid references people,
  body text not null,
  -- of the form it was typed in: clicked twice, it is one message
  token uuid not null,
  written_at timestamptz not null,
  -- the day an answer was promised by; the delay may change since
  promised_on date,
  check ((side = 'applicant') = (promised_on is not null)),
  unique (application_id, number),
  unique (application_id, token)
);
create index thread_messages_call on thread_messages (call_id, application_id, number);

-- Up to which message each person has read.
create table thread_reads (
  application_id uuid not null references applications on delete cascade,
  person_id uuid not null references people,
  number int not null,
  read_at timestamptz not null,
  primary key (application_id, person_id)
);

-- The team says that the messages up to this one ask for no answer.
create table thread_settlings (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  number int not null,
  settled_by uuid references people,
  settled_at timestamptz not null
);
create index thread_settlings_application on thread_settlings (application_id);

-- In how many working days an incubator promises to answer: the last one said counts, two before any.
create table reply_delays (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  number int not null,
  days int not null check (days between 1 and 30),
  set_by uuid references people,
  set_at timestamptz not null,
  unique (incubator_id, number)
);

-- The last number of each thread: what the writer said, what the team answered or settled, what waits.
create view threads as
  select t.*, w.written_at as waiting_since, w.promised_on
  from (
    select m.application_id, m.call_id, max(m.number) as last_number, max(m.written_at) as last_at,
      greatest(coalesce(max(m.number) filter (where m.side = 'team'), 0), coalesce((
        select max(s.number) from thread_settlings s where s.application_id = m.application_id), 0)) as answered
    from thread_messages m group by m.application_id, m.call_id
  ) t
  left join lateral (
    select m.written_at, m.promised_on from thread_messages m
    where m.application_id = t.application_id and m.side = 'applicant' and m.number > t.answered
    order by m.number limit 1) w on true;

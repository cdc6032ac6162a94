-- Visas: who must agree before a call is published, what they said, of which version of the guide.
create table visa_requirements (
  call_id uuid not null references calls,
  kind text not null check (kind in ('communication', 'human-resources', 'data-protection', 'cabinet', 'sponsor')),
  set_by uuid references people,
  set_at timestamptz not null,
  primary key (call_id, kind)
);

create table visa_requests (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  kind text not null check (kind in ('communication', 'human-resources', 'data-protection', 'cabinet', 'sponsor')),
  name text not null,
  address text not null,
  requested_by uuid references people,
  requested_at timestamptz not null,
  reminded_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid references people
);
create unique index visa_requests_once on visa_requests (call_id, kind) where revoked_at is null;

create table visa_verdicts (
  id uuid primary key,
  request_id uuid not null references visa_requests,
  number int not null,
  guide_number int not null,
  verdict text not null check (verdict in ('given', 'refused')),
  words text not null default '',
  given_at timestamptz not null,
  unique (request_id, number)
);

create table visa_comments (
  id uuid primary key,
  request_id uuid not null references visa_requests,
  part text not null,
  guide_number int not null,
  body text not null,
  written_at timestamptz not null
);
create index visa_comments_request on visa_comments (request_id, written_at);

-- What keeps the working guide of a call from being published, whatever slice says so; read by publishing.
create view publication_holds as
  select r.call_id, 'visas-missing' as reason, r.kind as detail
  from visa_requirements r
  where not exists (
    select 1 from visa_requests q
    join lateral (
      select v.verdict, v.guide_number from visa_verdicts v
      where v.request_id = q.id order by v.number desc limit 1
    ) last on last.verdict = 'given'
    join guide_versions seen on seen.call_id = q.call_id and seen.number = last.guide_number
    join lateral (
      select g.content from guide_versions g where g.call_id = q.call_id order by g.number desc limit 1
    ) latest on latest.content = seen.content
    where q.call_id = r.call_id and q.kind = r.kind and q.revoked_at is null
  );

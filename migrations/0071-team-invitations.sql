-- Invitations dans une équipe: a link that serves once and lives two weeks; only its hash is kept.
create table team_invitations (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  address text not null,
  address_key text not null,
  role text not null check (role in ('head', 'organiser', 'coach', 'reader')),
  token_hash bytea not null unique,
  invited_at timestamptz not null,
  invited_by uuid references people,
  accepted_at timestamptz,
  accepted_by uuid references people,
  taken_back_at timestamptz,
  taken_back_by uuid references people
);
create unique index team_invitations_open on team_invitations (incubator_id, address_key)
  where accepted_at is null and taken_back_at is null;

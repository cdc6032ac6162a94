-- Secrets of e-mails that need no account: only hashes are kept, each stands for one thing and expires.
create table mail_links (
  token_hash bytea primary key,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  target uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index mail_links_target on mail_links (target);
create index mail_links_expiry on mail_links (expires_at);

-- Suivre un appel.
create table call_followers (
  id uuid primary key,
  incubator_id uuid not null references incubators,
  call_id uuid not null references calls,
  address text not null,
  address_key text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  left_at timestamptz,
  unique (call_id, address_key)
);

-- One e-mail at opening, one before closing: a row each, so never twice.
create table follower_notices (
  follower_id uuid not null references call_followers on delete cascade,
  notice text not null check (notice in ('opening', 'closing')),
  mail_id uuid not null references mails,
  sent_at timestamptz not null,
  primary key (follower_id, notice)
);

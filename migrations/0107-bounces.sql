-- Avis de non-remise: a letter its server had accepted came back. One fact a letter, the first report read.
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check
  check (state in ('queued', 'sending', 'sent', 'to-check', 'refused', 'bounced'));

create table mail_bounces (
  mail_id uuid primary key references mails,
  -- sending again to the same address is of no use
  permanent boolean not null,
  status text not null,
  diagnostic text not null,
  reported_at timestamptz not null
);

-- What return addresses are signed with.
create table return_key (
  single boolean primary key default true check (single),
  secret bytea not null
);

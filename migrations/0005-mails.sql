-- Courriers: recorded in the transaction that decides them, sent by the worker.
-- 'sending' is written before SMTP: found after a crash, it becomes 'to-check'
-- and is never sent again by itself.
create table mails (
  id uuid primary key,
  incubator_id uuid references incubators,
  person_id uuid references people,
  subject_ref text,
  kind text not null,
  recipient text not null,
  sender_name text not null default '',
  reply_to text,
  title text not null,
  body text not null,
  signatory_name text,
  signatory_capacity text,
  message_id text not null unique,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'to-check', 'refused')),
  attempts int not null default 0,
  last_error text,
  created_at timestamptz not null,
  sending_at timestamptz,
  sent_at timestamptz
);
create index mails_recent on mails (created_at desc, id);
create index mails_waiting on mails (state) where state in ('queued', 'sending');
create index mails_subject on mails (subject_ref);

-- Fichier de reprise en attente: what is applied is what was previewed. Kept a day.
create table portfolio_import_drafts (
  id uuid primary key,
  file_name text not null,
  -- SHA-256 of the content
  fingerprint bytea not null,
  content bytea not null,
  created_by uuid not null references people,
  created_at timestamptz not null
);
create index portfolio_import_drafts_age on portfolio_import_drafts (created_at);

-- Incubateurs: every other row belongs to one of them.
create table incubators (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null,
  administration text not null,
  contact_email text not null,
  theme text not null default 'pepin' check (theme in ('pepin', 'ardoise')),
  zone text not null default 'Europe/Paris',
  signatory_name text not null,
  signatory_capacity text not null,
  created_at timestamptz not null
);

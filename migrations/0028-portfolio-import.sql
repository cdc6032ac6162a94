-- Reprise d'un portefeuille: each product and incubator of a file keeps the record it was last read from.
create table portfolio_imports (
  id uuid primary key,
  source text not null,
  file_name text not null,
  -- SHA-256 of the file
  fingerprint bytea not null,
  counts jsonb not null,
  applied_by uuid references people,
  applied_at timestamptz not null
);

create table imported_incubators (
  source text not null,
  external_id text not null,
  incubator_id uuid not null unique references incubators,
  -- null for a stub: products point to it, the file does not have it
  record jsonb,
  import_id uuid not null references portfolio_imports,
  primary key (source, external_id)
);

create table imported_products (
  source text not null,
  external_id text not null,
  product_id uuid not null unique references products,
  record jsonb not null,
  import_id uuid not null references portfolio_imports,
  primary key (source, external_id)
);

-- Bizarreries: what was odd in a product's record, kept until an import of that product no longer finds it.
create table imported_oddities (
  source text not null,
  external_id text not null,
  position int not null,
  kind text not null,
  detail jsonb not null,
  primary key (source, external_id, position)
);
create index imported_oddities_kind on imported_oddities (source, kind);

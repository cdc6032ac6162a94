-- Whether this database is a demonstration: said once, when it first starts.
create table instance (
  single boolean primary key default true check (single),
  demonstration boolean not null
);

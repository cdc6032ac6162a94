-- « Avancer l’horloge »: the demonstration's distance from real time; empty in real use.
create table clock_offset (
  single boolean primary key default true check (single),
  milliseconds bigint not null
);

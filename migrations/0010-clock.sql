-- « Avancer l’horloge »: the demonstration's distance from real time; empty in real use.
create table clock_offset (
  only boolean primary key default true check (only),
  milliseconds bigint not null
);

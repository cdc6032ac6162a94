-- Sièges proposés à une autre personne, quorum d'une instance, liens d'invitation remplacés.
alter table panels
  -- share of the seats that must be present or represented
  add column quorum_percent int not null default 50 check (quorum_percent between 1 and 100),
  add column version int not null default 1;

-- the declined or removed seat this one takes the place of: one successor at most
alter table seats add column replaces_id uuid unique references seats;

-- A new invitation kills the link of the one before; the old link can still say so.
create table replaced_invitations (
  token_hash bytea primary key,
  seat_id uuid not null references seats,
  replaced_at timestamptz not null
);
create index replaced_invitations_seat on replaced_invitations (seat_id);

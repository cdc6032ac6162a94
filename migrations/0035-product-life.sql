-- Why a fact of a product's life was cancelled: a correction that adds nothing has its reason too.
alter table product_phases add column cancel_reason text not null default '';
alter table product_ends add column cancel_reason text not null default '';

-- Mot de la fin: what is left to say of a product that has ended; the last number counts.
create table product_last_words (
  product_id uuid not null references products,
  number int not null,
  text text not null,
  saved_by uuid references people,
  saved_at timestamptz not null,
  primary key (product_id, number)
);

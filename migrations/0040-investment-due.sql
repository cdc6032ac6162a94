-- Échéances : what the overview lists and reminders follow, computed from facts only, never from today.
create table investment_due (
  product_id uuid primary key references products,
  incubator_id uuid not null references incubators,
  -- null once the product has ended, and while it is paused
  due_on date,
  window_from date,
  because text check (because in ('end-of-investigation', 'six-months', 'money-ends', 'budget-year', 'provisional')),
  -- when the last committee decided; null: no committee is known
  decided_on date,
  money_until date,
  -- the day a success condition begins to be at risk
  risk_on date,
  -- the day the committee to come meets; null: no date is set
  meets_on date,
  check ((due_on is null) = (because is null) and (due_on is null) = (window_from is null))
);
create index investment_due_all on investment_due (due_on, product_id) where due_on is not null;
create index investment_due_of on investment_due (incubator_id, due_on, product_id) where due_on is not null;
create index investment_due_unknown on investment_due (due_on, product_id)
  where due_on is not null and decided_on is null;
create index investment_due_unknown_of on investment_due (incubator_id, due_on, product_id)
  where due_on is not null and decided_on is null;
create index investment_due_money on investment_due (money_until, product_id)
  where due_on is not null and money_until is not null;
create index investment_due_money_of on investment_due (incubator_id, money_until, product_id)
  where due_on is not null and money_until is not null;
create index investment_due_risk on investment_due (risk_on, product_id)
  where due_on is not null and risk_on is not null;
create index investment_due_risk_of on investment_due (incubator_id, risk_on, product_id)
  where due_on is not null and risk_on is not null;
create index investment_due_none on investment_due (product_id) where due_on is null;
create index investment_due_none_of on investment_due (incubator_id, product_id) where due_on is null;

-- The facts of a product's life changed since what later stages computed of them: read, computed, set back.
alter table products add column changed boolean not null default true;
create index products_changed on products (id) where changed;

create index investment_committees_incubator on investment_committees (incubator_id);

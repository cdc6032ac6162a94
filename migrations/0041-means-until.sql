-- Moyens : each money says until when it pays.
alter table investment_means add column until_on date check (until_on is null or funder is not null);

-- Accord pour la première phrase: a use of its own, beside the title, the name and the whole problem.
alter table publication_agreements drop constraint publication_agreements_scope_check;
alter table publication_agreements
  add constraint publication_agreements_scope_check check (scope in ('title', 'name', 'sentence', 'problem'));

-- Seconde convocation : a sitting convened again after one that lacked its quorum; once each.
alter table sittings add column convened_after uuid unique references sittings;

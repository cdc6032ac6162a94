-- What a panel has kept, refused or left: listed and counted from the index alone.
create index applications_shortlist on applications (call_id, shortlist, screening, id)
  where confirmed_at is not null and withdrawn_at is null;

-- How many messages of the team each author has not read, for the pages that come before the thread.
create view unread_messages as
  select x.application_id, x.person_id, count(m.id)::int as unread
  from application_authors x
  join thread_messages m on m.application_id = x.application_id and m.side = 'team'
  left join thread_reads r on r.application_id = x.application_id and r.person_id = x.person_id
  where m.number > coalesce(r.number, 0)
  group by x.application_id, x.person_id;

-- Comptes: a person belongs to no incubator; their account is proposed by the one where they acted last, and by the
-- oldest of the instance when they acted in none. The same one answers for what no incubator's history holds.
create index journal_payloads_actor on journal_payloads (actor_id) where actor_id is not null;

create view host_incubator as
  select id as incubator_id from incubators order by created_at, id limit 1;

create view account_homes as
  select p.id as person_id, coalesce(
    (select j.incubator_id from journal_payloads d
      join journal j on j.subject = d.subject and j.number = d.number
      where d.actor_id = p.id and j.incubator_id is not null
      order by j.recorded_at desc, j.subject limit 1),
    (select h.incubator_id from host_incubator h)) as incubator_id
  from people p;

-- When a person last used a session: sessions end, and this outlives them.
alter table people add column seen_at timestamptz;
create function session_was_seen() returns trigger language plpgsql as $$
begin
  update people set seen_at = greatest(seen_at, old.seen_at) where id = old.person_id and erased_at is null;
  return null;
end $$;
create trigger sessions_seen after delete on sessions for each row execute function session_was_seen();

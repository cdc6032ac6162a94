-- A save in one round trip, provided that nothing was written since the versions it rests on were read:
-- its answers, its application and its line of the journal; otherwise nothing is written.
-- Answers 'saved', 'changed' (read again, merge again), 'withdrawn' or 'missing'.
create function answers_save(
  application uuid, at_text text, writer uuid, incubator uuid, form int, new_title text,
  seen_fields text[], seen_versions int[], fields text[], vals text[],
  salt_bytes bytea, payload_text text
) returns text language plpgsql as $$
declare
  withdrawn timestamptz;
begin
  -- One writer at a time per application: the versions compared next are the last.
  select withdrawn_at into withdrawn from applications where id = application for update;
  if not found then return 'missing'; end if;
  if withdrawn is not null then return 'withdrawn'; end if;
  if exists (
    select 1 from unnest(seen_fields, seen_versions) as seen (name, number)
    left join application_answers kept on kept.application_id = application and kept.field = seen.name
    where coalesce(kept.version, 0) <> seen.number
  ) then return 'changed'; end if;
  insert into application_answers (application_id, field, value, version, saved_at, saved_by)
    select application, w.name, w.value, s.number + 1, at_text::timestamptz, writer
    from unnest(fields, vals) as w (name, value)
    join unnest(seen_fields, seen_versions) as s (name, number) on s.name = w.name
  on conflict (application_id, field) do update set
    value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by;
  update applications set
    updated_at = at_text::timestamptz, form_number = form, title = coalesce(new_title, title)
    where id = application;
  perform journal_record(
    'application:' || application, incubator, 'application.saved', at_text, writer, salt_bytes, payload_text);
  return 'saved';
end $$;

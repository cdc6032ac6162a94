-- One round trip per entry: locks the subject's head, chains the entry, keeps the payload apart.
-- payload_hash = sha256(salt || actor || LF || payload)
-- hash = sha256(previous || utf8(subject LF number LF incubator LF verb LF instant LF hex(payload_hash)))
create function journal_record(
  s text, incubator uuid, v text, at_text text, actor uuid, salt_bytes bytea, payload_text text
) returns int language plpgsql as $$
declare
  head journal_heads%rowtype;
  fresh_payload bytea;
  fresh bytea;
begin
  insert into journal_heads values (s, 0, '\x'::bytea) on conflict do nothing;
  select * into head from journal_heads where subject = s for update;
  fresh_payload := sha256(salt_bytes || convert_to(coalesce(actor::text, '') || E'\n' || payload_text, 'UTF8'));
  fresh := sha256(head.hash || convert_to(
    s || E'\n' || (head.number + 1) || E'\n' || coalesce(incubator::text, '') || E'\n' || v || E'\n'
      || at_text || E'\n' || encode(fresh_payload, 'hex'), 'UTF8'));
  insert into journal values
    (s, head.number + 1, incubator, v, at_text::timestamptz, fresh_payload, head.hash, fresh);
  insert into journal_payloads values (s, head.number + 1, actor, salt_bytes, payload_text);
  update journal_heads set number = head.number + 1, hash = fresh where subject = s;
  return head.number + 1;
end $$;

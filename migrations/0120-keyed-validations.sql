-- Candidatures saisies: the scan of a signed sheet, or why there is none; nothing is received after it was keyed in.
alter table keyed_validations
  add column scan_id uuid references files,
  add column no_scan_reason text not null default '';
alter table keyed_applications add check (received_at <= keyed_at);

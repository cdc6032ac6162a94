-- The browser that asked for a code: an answer lost after the code was used finds its session again there.
alter table application_confirmations add column browser_hash bytea;

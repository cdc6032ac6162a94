-- Délai de grâce: a sending accepted after closing, for work begun before it, says until when it was accepted.
alter table application_sendings add column grace_until timestamptz;
-- When the page that sends was last opened: with the last save, what tells that one was at work.
alter table applications add column send_page_at timestamptz;

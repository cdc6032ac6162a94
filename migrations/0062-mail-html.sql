-- The same e-mail in HTML, for those that have one.
alter table mails add column html text;

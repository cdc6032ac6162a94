-- Where one click stops such e-mails (RFC 8058); null for those one cannot stop.
alter table mails add column unsubscribe_url text;

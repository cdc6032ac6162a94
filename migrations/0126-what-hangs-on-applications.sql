-- Éliminer : each row deleted is looked for in what may hang on it; without these, the whole table is read each time.
create index application_confirmations_sending on application_confirmations (sending_id);
create index assignments_application on assignments (application_id);
create index author_invitations_of on author_invitations (application_id);
create index callback_wishes_application on callback_wishes (application_id);
create index recusals_application on recusals (application_id);

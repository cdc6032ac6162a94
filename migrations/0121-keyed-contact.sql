-- Coordonnées d'une candidature saisie: corrected once begun; the number tells a form filled from an older state.
alter table keyed_applications add column contact_version int not null default 1;

-- A text held for a browser belongs to whoever typed it there: '' when nobody had ever signed in there.
alter table held_forms add column whose text not null default '';
alter table held_forms drop constraint held_forms_pkey;
alter table held_forms add primary key (browser_hash, whose);

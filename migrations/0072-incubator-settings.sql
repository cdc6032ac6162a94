-- Réglages d'un incubateur: the name mails bear, the domains of new calls, and the version two heads cannot both save.
alter table incubators
  add column sender_name text not null default '',
  add column domains text[] not null default '{}',
  add column version int not null default 1;

alter table incubators drop constraint incubators_theme_check;
alter table incubators
  add constraint incubators_theme_check check (theme in ('pepin', 'ardoise', 'lavande', 'brique', 'lagon'));

-- The public holidays of the Pacific territories and of Saint-Pierre-et-Miquelon may be chosen too.
alter table incubators drop constraint incubators_holidays_check;
alter table incubators add constraint incubators_holidays_check check (holidays in (
  'metropole', 'alsace-moselle', 'guadeloupe', 'guyane', 'la-reunion',
  'martinique', 'mayotte', 'saint-barthelemy', 'saint-martin',
  'nouvelle-caledonie', 'polynesie-francaise', 'saint-pierre-et-miquelon', 'wallis-et-futuna'));

-- Whose public holidays an incubator works with; null: those its time zone tells. Alsace-Moselle must be said.
alter table incubators add column holidays text check (holidays in (
  'metropole', 'alsace-moselle', 'guadeloupe', 'guyane', 'la-reunion',
  'martinique', 'mayotte', 'saint-barthelemy', 'saint-martin'));

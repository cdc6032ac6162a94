/** Zones de jours fériés : where a day is worked depends on the territory. */
export const HOLIDAY_AREAS = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'la-reunion',
  'martinique',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
] as const
export type HolidayArea = (typeof HOLIDAY_AREAS)[number]

export const HOLIDAY_AREA_LABELS: Record<HolidayArea, string> = {
  metropole: 'métropole',
  'alsace-moselle': 'Alsace et Moselle',
  guadeloupe: 'Guadeloupe',
  guyane: 'Guyane',
  'la-reunion': 'La Réunion',
  martinique: 'Martinique',
  mayotte: 'Mayotte',
  'saint-barthelemy': 'Saint-Barthélemy',
  'saint-martin': 'Saint-Martin',
}

/** 'MM-DD' of the commemoration of the abolition of slavery (Code du travail, article L. 3422-2). */
export const ABOLITION_DAYS: Partial<Record<HolidayArea, string>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-28',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  'la-reunion': '12-20',
}

const BY_ZONE: Record<string, HolidayArea> = {
  'America/Guadeloupe': 'guadeloupe',
  'America/Cayenne': 'guyane',
  'Indian/Reunion': 'la-reunion',
  'America/Martinique': 'martinique',
  'Indian/Mayotte': 'mayotte',
  'America/St_Barthelemy': 'saint-barthelemy',
  'America/Marigot': 'saint-martin',
}

export const isHolidayArea = (text: string): text is HolidayArea =>
  (HOLIDAY_AREAS as readonly string[]).includes(text)

/** What a time zone tells of the public holidays; Alsace-Moselle has the clock of Paris and must be said. */
export const areaOfZone = (zone: string): HolidayArea => BY_ZONE[zone] ?? 'metropole'

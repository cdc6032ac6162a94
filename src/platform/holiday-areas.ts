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
  'nouvelle-caledonie',
  'polynesie-francaise',
  'saint-pierre-et-miquelon',
  'wallis-et-futuna',
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
  'nouvelle-caledonie': 'Nouvelle-Calédonie',
  'polynesie-francaise': 'Polynésie française',
  'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
  'wallis-et-futuna': 'Wallis-et-Futuna',
}

const BY_ZONE: Record<string, HolidayArea> = {
  'America/Guadeloupe': 'guadeloupe',
  'America/Cayenne': 'guyane',
  'Indian/Reunion': 'la-reunion',
  'America/Martinique': 'martinique',
  'Indian/Mayotte': 'mayotte',
  'America/St_Barthelemy': 'saint-barthelemy',
  'America/Marigot': 'saint-martin',
  'Pacific/Noumea': 'nouvelle-caledonie',
  'Pacific/Tahiti': 'polynesie-francaise',
  'America/Miquelon': 'saint-pierre-et-miquelon',
  'Pacific/Wallis': 'wallis-et-futuna',
}

export const isHolidayArea = (text: string): text is HolidayArea =>
  (HOLIDAY_AREAS as readonly string[]).includes(text)

/** What a time zone tells of the public holidays; Alsace-Moselle has the clock of Paris and must be said. */
export const areaOfZone = (zone: string): HolidayArea => BY_ZONE[zone] ?? 'metropole'

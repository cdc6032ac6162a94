/** Fuseau horaire d'un incubateur : the clock its deadlines are read on. */
export const ZONES: Readonly<Record<string, string>> = {
  'Europe/Paris': 'Métropole (Paris)',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Cayenne': 'Guyane',
  'Indian/Reunion': 'La Réunion',
  'America/Martinique': 'Martinique',
  'Indian/Mayotte': 'Mayotte',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française',
  'America/St_Barthelemy': 'Saint-Barthélemy',
  'America/Marigot': 'Saint-Martin',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'Pacific/Wallis': 'Wallis-et-Futuna',
}

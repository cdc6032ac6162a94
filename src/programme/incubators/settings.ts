import type { Incubator } from './incubator.ts'

/** Réglages d'un incubateur : as a form holds them, by the name of each field. */
export const SETTING_NAMES = [
  'nom',
  'administration',
  'contact',
  'expediteur',
  'signataire',
  'qualite',
  'fuseau',
  'feries',
  'domaines',
  'couleurs',
  'cles',
] as const
export type SettingName = (typeof SETTING_NAMES)[number]
export type Settings = Record<SettingName, string>

/** Without a value of its own, the sender is the incubator's name and the public holidays are its clock's. */
export const settingsOf = (incubator: Incubator): Settings => ({
  nom: incubator.name,
  administration: incubator.administration,
  contact: incubator.contactEmail,
  expediteur: incubator.senderName ?? '',
  signataire: incubator.signatory.name,
  qualite: incubator.signatory.capacity,
  fuseau: incubator.zone,
  feries: incubator.holidays ?? '',
  domaines: (incubator.domains ?? []).join('\n'),
  couleurs: incubator.theme,
  cles: incubator.keysRequired ? 'oui' : '',
})

export const changedSettings = (before: Settings, after: Settings): SettingName[] =>
  SETTING_NAMES.filter(name => before[name] !== after[name])

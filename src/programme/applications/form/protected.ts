import type { Field } from '../form.ts'

/** Questions que Pépin utilise : they can be reworded and moved; these say why they stay. */
export const PROTECTED: ReadonlyMap<string, string> = new Map([
  ['titre', 'Le titre nomme la candidature dans les listes, les courriers et le récépissé.'],
  [
    'probleme',
    'Le problème est ce que le jury évalue d’abord, et ce qui sert à trouver les projets proches.',
  ],
  ['nom', 'Le nom figure dans les listes et sur le récépissé.'],
  ['service', 'Le service sert à tenir à l’écart les jurés du même service.'],
])

export const isProtected = ({ id }: Pick<Field, 'id'>): boolean => PROTECTED.has(id)

/** Kept from jurors whatever the organiser wishes. */
export const ALWAYS_PRIVATE: ReadonlyMap<string, string> = new Map([
  [
    'hierarchie',
    'Les noms de la hiérarchie ne sont jamais montrés au jury : ils servent à prévenir les conflits.',
  ],
])

/** What is lost when one of these is removed: said before it is. */
export const USED_FOR: ReadonlyMap<string, string> = new Map([
  ['hierarchie', 'Sans cette question, un supérieur membre du jury ne sera plus repéré.'],
  ['territoire', 'Sans cette question, l’heure de clôture n’est plus dite à l’heure outre-mer.'],
  ['guide_lu', 'Sans cette question, rien ne dit que le guide a été lu.'],
  ['motivation', 'La motivation fait partie des critères du jury, sauf si vous les avez changés.'],
])

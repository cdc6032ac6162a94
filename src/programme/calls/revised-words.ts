import type { Change } from './changes.ts'
import type { Guide } from './guide.ts'
import { sectionOfPart } from './parts.ts'

/** Ce qui a été corrigé, in the words of the page agents read; null for what they never see. */
const FIELDS: Record<string, string | null> = {
  titre: "le nom de l'appel",
  libelle: "le type d'appel",
  theme: 'le thème',
  perimetre: 'les agents concernés',
  domaines: 'les adresses e-mail acceptées',
  laureats: 'le nombre de projets retenus',
  preselection: 'le nombre de candidatures présélectionnées',
  presentation: 'la durée de la présentation au comité',
  questions: 'la durée des questions du comité',
  investigation: "la durée de l'investigation",
  construction: 'la durée de la construction',
  acceleration: "la durée de l'accélération",
  lectures: 'le nombre de lectures de chaque candidature',
  attendues: null,
  jures: null,
  'lieu-comite': 'le lieu du comité de sélection',
  'lieu-lancement': 'le lieu du lancement',
  formation: "l'adresse de la formation",
  sponsor: 'le sponsor',
  qualite: 'le sponsor',
  'temps-investigation': "le temps libéré pendant l'investigation",
  'temps-construction': 'le temps libéré à partir de la construction',
  investigations: "le nombre d'investigations financées",
  budget: 'le budget réservé à la construction',
  'qui-decide': 'qui décide',
  contact: 'le contact',
  courriel: 'le contact',
  'contact-donnees': 'le contact pour les données personnelles',
}
const LISTS: Record<string, string> = {
  criteres: 'les critères et leur poids',
  faq: 'les questions fréquentes',
}

export function revisedWords({ part, field }: Change, guide: Guide): string | null {
  if (part === null) return "l'ordre des sections"
  const key = sectionOfPart(part)
  if (key) return `la section « ${guide.sections.find(each => each.key === key)?.title ?? ''} »`
  return LISTS[part] ?? FIELDS[field ?? ''] ?? null
}

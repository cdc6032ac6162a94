/** Sections : the texts of a call's guide, in the order an agent reads them. */
export interface Section {
  key: SectionKey
  title: string
  /** Light Markdown with {{variables}}. */
  body: string
  hidden: boolean
}

export const SECTION_KEYS = [
  'pitch',
  'objectives',
  'length',
  'criteria',
  'how-to-apply',
  'schedule',
  'deciders',
  'faq',
  'data-protection',
  'contact',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

/** How each is named in addresses and in the organiser's list; only the optional ones can be hidden. */
export const SECTIONS: Record<SectionKey, { slug: string; label: string; optional: boolean }> = {
  pitch: { slug: 'presentation', label: 'Présentation', optional: false },
  objectives: { slug: 'objectifs', label: 'Objectifs', optional: true },
  length: { slug: 'parcours', label: 'Durée du parcours', optional: true },
  criteria: { slug: 'criteres', label: 'Introduction des critères', optional: true },
  'how-to-apply': { slug: 'candidater', label: 'Comment candidater', optional: false },
  schedule: { slug: 'calendrier', label: 'Introduction du calendrier', optional: true },
  deciders: { slug: 'decision', label: 'Qui décide', optional: false },
  faq: { slug: 'questions', label: 'Introduction des questions', optional: true },
  'data-protection': { slug: 'donnees', label: 'Données personnelles', optional: false },
  contact: { slug: 'contact', label: 'Contact', optional: false },
}

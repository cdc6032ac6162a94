/**
 * Sections : the texts of a call's guide, in the order an agent asks: is it for me, what do I have to do and by when,
 * what happens then, who decides on what, who to ask.
 */
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
  'how-to-apply',
  'training',
  'schedule',
  'length',
  'deciders',
  'criteria',
  'contact',
  'faq',
  'data-protection',
] as const
type StandardKey = (typeof SECTION_KEYS)[number]
/** A section the organisers added, numbered in the order they were. */
export type OwnKey = `own-${number}`
export type SectionKey = StandardKey | OwnKey

export const MOST_OWN_SECTIONS = 12

interface About {
  slug: string
  label: string
  optional: boolean
}

/** How each is named in addresses and in the organiser's list; only the optional ones can be hidden. */
const STANDARD: Record<StandardKey, About> = {
  pitch: { slug: 'presentation', label: 'Présentation', optional: false },
  objectives: { slug: 'objectifs', label: 'Objectifs', optional: true },
  length: { slug: 'parcours', label: 'Durée du parcours', optional: true },
  criteria: { slug: 'criteres', label: 'Introduction des critères', optional: true },
  'how-to-apply': { slug: 'candidater', label: 'Comment candidater', optional: false },
  training: { slug: 'formation', label: 'Formation', optional: true },
  schedule: { slug: 'calendrier', label: 'Introduction du calendrier', optional: true },
  deciders: { slug: 'decision', label: 'Qui décide', optional: false },
  faq: { slug: 'questions', label: 'Introduction des questions', optional: true },
  'data-protection': { slug: 'donnees', label: 'Données personnelles', optional: false },
  contact: { slug: 'contact', label: 'Contact', optional: false },
}

const OWN_SLUG = /^libre-([1-9]\d?)$/

export const isOwn = (key: SectionKey): key is OwnKey => key.startsWith('own-')

export const aboutSection = (key: SectionKey): About =>
  isOwn(key)
    ? { slug: `libre-${key.slice(4)}`, label: `Section ajoutée ${key.slice(4)}`, optional: true }
    : STANDARD[key]

export function sectionOfSlug(slug: string): SectionKey | undefined {
  const own = OWN_SLUG.exec(slug)
  return own ? `own-${Number(own[1])}` : SECTION_KEYS.find(key => STANDARD[key].slug === slug)
}

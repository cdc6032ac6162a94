import type { Guide } from './guide.ts'
import { aboutSection, isOwn, SECTION_KEYS, type SectionKey, sectionOfSlug } from './sections.ts'

/** Parties du guide : each is one page of the organiser's work, named in the address. */
export type TextPartId = `texte-${string}`
const SETTINGS = ['essentiel', 'calendrier', 'promesses', 'criteres', 'faq'] as const
export type PartId = (typeof SETTINGS)[number] | TextPartId

export const textPart = (key: SectionKey): TextPartId => `texte-${aboutSection(key).slug}`

/** Those of every guide, in the order they are best filled. */
export const PART_IDS: readonly PartId[] = [...SETTINGS, ...SECTION_KEYS.map(textPart)]

export const sectionOfPart = (part: PartId): SectionKey | undefined =>
  part.startsWith('texte-') ? sectionOfSlug(part.slice('texte-'.length)) : undefined

/** Whether an address can name a part: those of every guide, and the sections an organiser may have added. */
export const isPartId = (text: string): text is PartId =>
  (SETTINGS as readonly string[]).includes(text) || sectionOfPart(text as PartId) !== undefined

type Sections = Pick<Guide, 'sections'>

/** The parts of one guide, its texts in its own order. */
export function partsOf({ sections }: Sections): PartId[] {
  const kept = sections.map(({ key }) => key)
  return [...SETTINGS, ...[...kept, ...SECTION_KEYS.filter(key => !kept.includes(key))].map(textPart)]
}

export const hasPart = (guide: Sections, part: PartId): boolean => partsOf(guide).includes(part)

const LABELS: Record<string, string> = {
  essentiel: "L'essentiel",
  calendrier: 'Le calendrier',
  promesses: 'Les promesses',
  criteres: 'Les critères',
  faq: 'Les questions fréquentes',
}

/** An added section goes by its title, where its guide is known. */
export function partLabel(part: PartId, guide?: Sections): string {
  const key = sectionOfPart(part)
  if (!key) return LABELS[part] ?? part
  const title = isOwn(key) ? guide?.sections.find(section => section.key === key)?.title : ''
  return title || aboutSection(key).label
}

/** The part after this one, if any: what « Enregistrer et continuer » leads to. */
export function partAfter(part: PartId, guide: Sections): PartId | undefined {
  const parts = partsOf(guide)
  return parts[parts.indexOf(part) + 1]
}

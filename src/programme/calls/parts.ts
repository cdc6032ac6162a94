import { SECTION_KEYS, SECTIONS, type SectionKey } from './sections.ts'

/** Parties du guide : each is one page of the organiser's work, named in the address. */
export type TextPartId = `texte-${string}`
export type PartId = 'essentiel' | 'calendrier' | 'promesses' | 'criteres' | 'faq' | TextPartId

const partOfSection = (key: SectionKey): TextPartId => `texte-${SECTIONS[key].slug}`
const BY_PART = new Map(SECTION_KEYS.map(key => [partOfSection(key) as string, key]))

/** In the order they are best filled. */
export const PART_IDS: readonly PartId[] = [
  'essentiel',
  'calendrier',
  'promesses',
  'criteres',
  'faq',
  ...SECTION_KEYS.map(partOfSection),
]

export const textPart = partOfSection
export const sectionOfPart = (part: PartId): SectionKey | undefined => BY_PART.get(part)
export const isPartId = (text: string): text is PartId => (PART_IDS as readonly string[]).includes(text)

const LABELS: Record<string, string> = {
  essentiel: "L'essentiel",
  calendrier: 'Le calendrier',
  promesses: 'Les promesses',
  criteres: 'Les critères',
  faq: 'Les questions fréquentes',
}

export function partLabel(part: PartId): string {
  const key = sectionOfPart(part)
  return key ? SECTIONS[key].label : (LABELS[part] ?? part)
}

/** The part after this one, if any: what « Enregistrer et continuer » leads to. */
export const partAfter = (part: PartId): PartId | undefined => PART_IDS[PART_IDS.indexOf(part) + 1]

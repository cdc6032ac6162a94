import type { Guide } from './guide.ts'
import { aboutSection, isOwn, MOST_OWN_SECTIONS, type OwnKey, type SectionKey } from './sections.ts'

/** Plan du guide : sections moved, hidden, shown, added or removed; a pure change of one guide. */
export const SECTION_ACTS = ['monter', 'descendre', 'masquer', 'afficher', 'supprimer'] as const
export type SectionAct =
  | { kind: (typeof SECTION_ACTS)[number]; key: SectionKey }
  | { kind: 'ajouter'; title: string }

/** Shown beside the page, whatever its place in the list. */
export const isBeside = (key: SectionKey): boolean => key === 'schedule'

/** The sections as they are read: what stands beside the page, with the dates, comes before its texts. */
export const asRead = ({ sections }: Pick<Guide, 'sections'>): Guide['sections'] => [
  ...sections.filter(({ key }) => isBeside(key)),
  ...sections.filter(({ key }) => !isBeside(key)),
]

type Sections = Guide['sections']

/** The guide after the act; undefined when it asks what cannot be done. */
export function arranged(guide: Guide, act: SectionAct): Guide | undefined {
  const sections = changed(guide.sections, act)
  return sections && { ...guide, sections }
}

function changed(sections: Sections, act: SectionAct): Sections | undefined {
  if (act.kind === 'ajouter') return added(sections, act.title)
  const at = sections.findIndex(({ key }) => key === act.key)
  if (at < 0) return undefined
  switch (act.kind) {
    case 'monter':
      return moved(sections, at, -1)
    case 'descendre':
      return moved(sections, at, 1)
    case 'supprimer':
      return isOwn(act.key) ? sections.filter((_, index) => index !== at) : undefined
    default:
      return aboutSection(act.key).optional
        ? sections.map((each, index) => (index === at ? { ...each, hidden: act.kind === 'masquer' } : each))
        : undefined
  }
}

/** Swapped with the nearest section of the page itself; at an end, nothing moves. */
function moved(sections: Sections, at: number, step: 1 | -1): Sections {
  let other = at + step
  while (sections[other]?.key === 'schedule') other += step
  const [here, there] = [sections[at], sections[other]]
  if (!here || !there || isBeside(here.key)) return sections
  return sections.map((each, index) => (index === at ? there : index === other ? here : each))
}

function added(sections: Sections, title: string): Sections | undefined {
  const numbers = sections.flatMap(({ key }) => (isOwn(key) ? [Number(key.slice(4))] : []))
  if (title === '' || numbers.length >= MOST_OWN_SECTIONS) return undefined
  let number = 1
  while (numbers.includes(number)) number++
  const section = { key: `own-${number}` as OwnKey, title, body: '', hidden: false }
  // Before the notice, which closes the page.
  const end = sections.findIndex(({ key }) => key === 'data-protection')
  return sections.toSpliced(end < 0 ? sections.length : end, 0, section)
}

/** What an organiser saw of the plan: two guides with the same plan can be arranged alike. */
export const planOf = ({ sections }: Pick<Guide, 'sections'>): string =>
  sections.map(({ key, hidden }) => `${key}${hidden ? '-' : '+'}`).join(' ')

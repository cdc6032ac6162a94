import type { Section } from './sections.ts'

/**
 * L'ordre de lecture of a public page: is it for me, what do I have to do and by when, what happens then,
 * who decides on what, who to ask. A section it does not name keeps its place after those before it.
 */
const ORDER: readonly string[] = [
  'pitch',
  'objectives',
  'how-to-apply',
  'schedule',
  'length',
  'deciders',
  'criteria',
  'contact',
  'faq',
  'data-protection',
]

export function inReadingOrder<S extends Pick<Section, 'key'>>(sections: readonly S[]): S[] {
  let last = 0
  const ranked = sections.map(section => {
    const rank = ORDER.indexOf(section.key)
    if (rank >= 0) last = rank
    return { section, rank: rank < 0 ? last : rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ section }) => section)
}

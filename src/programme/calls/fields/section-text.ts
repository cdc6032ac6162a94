import type { Guide } from '../guide.ts'
import { aboutSection, type Section, type SectionKey } from '../sections.ts'
import type { Field, PartForm } from './field.ts'

/** Un texte du guide : its title, its body, and whether an optional one is shown. */
export function sectionText(key: SectionKey): PartForm {
  const current = (guide: Guide): Section =>
    guide.sections.find(section => section.key === key) ?? { key, title: '', body: '', hidden: false }
  // A section removed while someone wrote in it comes back with what they wrote.
  const change = (guide: Guide, changed: Partial<Section>): Guide => {
    const kept = guide.sections.some(section => section.key === key)
    const sections = kept ? guide.sections : [...guide.sections, current(guide)]
    return {
      ...guide,
      sections: sections.map(section => (section.key === key ? { ...section, ...changed } : section)),
    }
  }
  const title: Field = {
    name: 'titre',
    label: 'Titre',
    kind: 'line',
    limit: 120,
    get: guide => current(guide).title,
    set: (guide, value) => change(guide, { title: value }),
  }
  const body: Field = {
    name: 'texte',
    label: 'Texte',
    kind: 'text',
    limit: 10_000,
    get: guide => current(guide).body,
    set: (guide, value) => change(guide, { body: value }),
  }
  const shown: Field = {
    name: 'affichage',
    label: 'Cette section est',
    kind: 'choice',
    options: [
      { value: 'visible', label: 'affichée dans l’appel' },
      { value: 'masquee', label: 'masquée' },
    ],
    get: guide => (current(guide).hidden ? 'masquee' : 'visible'),
    set: (guide, value) => change(guide, { hidden: value === 'masquee' }),
  }
  return { fields: () => (aboutSection(key).optional ? [title, body, shown] : [title, body]) }
}

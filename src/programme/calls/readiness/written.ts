import type { Guide } from '../guide.ts'
import { type PartId, textPart } from '../parts.ts'

/** Textes écrits : every text of a guide agents will read, with the part where it is mended. */
export interface Written {
  part: PartId
  text: string
  /** Whether variables are replaced in it. */
  rendered: boolean
}

export function writtenTexts(guide: Guide): Written[] {
  const values = (part: PartId, record: object) =>
    Object.values(record)
      .filter((value): value is string => typeof value === 'string')
      .map(text => ({ part, text, rendered: false }))
  return [
    ...values('essentiel', { title: guide.title, theme: guide.theme, perimeter: guide.perimeter }),
    ...values('essentiel', guide.places),
    ...values('promesses', guide.promises),
    ...guide.sections.flatMap(({ key, title, body, hidden }) =>
      hidden ? [] : [title, body].map(text => ({ part: textPart(key), text, rendered: true })),
    ),
    ...guide.criteria.flatMap(({ name, description }) =>
      [name, description].map(text => ({ part: 'criteres' as const, text, rendered: true })),
    ),
    ...guide.faq.flatMap(({ question, answer }) =>
      [question, answer].map(text => ({ part: 'faq' as const, text, rendered: true })),
    ),
  ]
}

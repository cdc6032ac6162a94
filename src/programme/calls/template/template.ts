import type { Question } from '../guide.ts'
import type { SectionKey } from '../sections.ts'

/** Modèle : a text by variant; the same for both when one wording does. */
export interface SectionTemplate {
  key: SectionKey
  title: string
  first: string
  next: string
}

export const same = (key: SectionKey, title: string, body: string): SectionTemplate => ({
  key,
  title,
  first: body,
  next: body,
})

export type QuestionTemplate = Question & { only?: 'first' | 'next' }

/** Paragraphs, as an organiser would type them. */
export const paragraphs = (...blocks: string[]): string => blocks.join('\n\n')
export const list = (...items: string[]): string => items.map(item => `- ${item}`).join('\n')
export const steps = (...items: string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n')

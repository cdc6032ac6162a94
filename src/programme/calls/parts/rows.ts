import type { GuideContent } from '../guide.ts'
import type { GuideField } from './field.ts'

/** Critères et questions : rows of fields; an empty row says nothing and is dropped when saved. */
const SPARE = 2

const at = <T>(rows: T[], index: number, blank: T): T[] =>
  Array.from({ length: Math.max(rows.length, index + 1) }, (_, i) => rows[i] ?? blank)

const BLANK_CRITERION: GuideContent['criteria'][number] = { name: '', description: '', weight: null }
const BLANK_QUESTION: GuideContent['faq'][number] = { question: '', answer: '' }

export function criteriaFields(content: GuideContent): GuideField[] {
  const count = Math.min(12, content.criteria.length + SPARE)
  return Array.from({ length: count }, (_, index) => criterionFields(index)).flat()
}

function criterionFields(index: number): GuideField[] {
  const cell = (
    key: keyof typeof BLANK_CRITERION,
    basics: Omit<GuideField, 'read' | 'write'>,
  ): GuideField => ({
    ...basics,
    read: content => String(content.criteria[index]?.[key] ?? ''),
    write: (content, value) => ({
      ...content,
      criteria: at(content.criteria, index, BLANK_CRITERION).map((row, i) =>
        i === index
          ? { ...row, [key]: key === 'weight' ? (value === '' ? null : Number(value)) : value }
          : row,
      ),
    }),
  })
  return [
    cell('name', {
      name: `critere-${index}`,
      label: `Critère ${index + 1}`,
      kind: 'line',
      limit: 300,
      optional: true,
      group: `Critère ${index + 1}`,
    }),
    cell('description', {
      name: `critere-${index}-description`,
      label: `Ce que le jury regarde (critère ${index + 1})`,
      kind: 'area',
      limit: 1000,
      optional: true,
    }),
    cell('weight', {
      name: `critere-${index}-poids`,
      label: `Poids du critère ${index + 1}, en %`,
      kind: 'number',
      limit: 3,
      optional: true,
    }),
  ]
}

export function faqFields(content: GuideContent): GuideField[] {
  const count = Math.min(40, content.faq.length + SPARE)
  return Array.from({ length: count }, (_, index) => questionFields(index)).flat()
}

function questionFields(index: number): GuideField[] {
  const cell = (
    key: keyof typeof BLANK_QUESTION,
    basics: Omit<GuideField, 'read' | 'write'>,
  ): GuideField => ({
    ...basics,
    read: content => content.faq[index]?.[key] ?? '',
    write: (content, value) => ({
      ...content,
      faq: at(content.faq, index, BLANK_QUESTION).map((row, i) =>
        i === index ? { ...row, [key]: value } : row,
      ),
    }),
  })
  return [
    cell('question', {
      name: `question-${index}`,
      label: `Question ${index + 1}`,
      kind: 'line',
      limit: 300,
      optional: true,
      group: `Question ${index + 1}`,
    }),
    cell('answer', {
      name: `question-${index}-reponse`,
      label: `Réponse ${index + 1}`,
      kind: 'area',
      limit: 4000,
      optional: true,
    }),
  ]
}

/** Rows left blank are no rows. */
export function withoutBlankRows(content: GuideContent): GuideContent {
  return {
    ...content,
    criteria: content.criteria.filter(
      ({ name, description, weight }) => name !== '' || description !== '' || weight !== null,
    ),
    faq: content.faq.filter(({ question, answer }) => question !== '' || answer !== ''),
  }
}

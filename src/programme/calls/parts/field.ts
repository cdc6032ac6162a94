import type { GuideContent } from '../guide.ts'

/** Un champ d'une partie du guide : what its form shows, and how it reads and writes the document. */
export interface GuideField {
  name: string
  label: string
  hint?: string
  kind: 'line' | 'area' | 'number' | 'date' | 'email' | 'choice'
  options?: { value: string; label: string }[]
  limit: number
  optional?: boolean
  /** Starts a group of fields, such as one criterion. */
  group?: string
  read(content: GuideContent): string
  write(content: GuideContent, value: string): GuideContent
}

type Basics = Pick<GuideField, 'name' | 'label'> & Partial<GuideField>

/** A field of the top of the document: `title`, `perimeter`… */
export function topField(
  key: 'title' | 'perimeter' | 'theme' | 'contact' | 'training' | 'place',
  basics: Basics,
): GuideField {
  return {
    kind: 'line',
    limit: 300,
    ...basics,
    read: content => content[key],
    write: (content, value) => ({ ...content, [key]: value }),
  }
}

/** A field one level down: a figure, a date, a promise, a section. */
export function nestedField<G extends 'figures' | 'dates' | 'promises' | 'sections'>(
  group: G,
  key: keyof GuideContent[G] & string,
  basics: Basics,
): GuideField {
  const numeric = basics.kind === 'number'
  return {
    kind: 'line',
    limit: 300,
    ...basics,
    read: content => String((content[group] as Record<string, string | number | null>)[key] ?? ''),
    write: (content, value) => ({
      ...content,
      [group]: { ...content[group], [key]: numeric ? (value === '' ? null : Number(value)) : value },
    }),
  }
}

/** What is wrong with a typed value, in French, or null. */
export function problemOf(field: GuideField, value: string): string | null {
  if (Array.from(value).length > field.limit) return `« ${field.label} » : ${field.limit} signes au plus.`
  if (value === '') return null
  if (field.kind === 'number' && !/^\d{1,6}$/.test(value))
    return `« ${field.label} » : écrivez un nombre entier, par exemple 12.`
  if (field.kind === 'date' && !isDate(value))
    return `« ${field.label} » : cette date n’existe pas. Exemple : 2026-11-03.`
  if (field.kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return `« ${field.label} » : cette adresse est incomplète.`
  if (field.kind === 'choice' && !field.options?.some(option => option.value === value))
    return `« ${field.label} » : choisissez une réponse de la liste.`
  return null
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T12:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  )
}

import type { DecisionOutcome } from '../applications/decision.ts'
import { isUnfavourable } from './announcement.ts'

/** Modèle de courrier : our words with {{variables}}; what people wrote is put in as data, never read again. */
export interface LetterTemplate {
  subject: string
  body: string
}

export const LONGEST_SUBJECT = 150
export const LONGEST_BODY = 6000

export interface LetterVariable {
  name: string
  label: string
  /** When nothing is known of it, its paragraph disappears. */
  optional?: boolean
  /** Holds several lines. */
  text?: boolean
  /** Letters it makes sense in; every one when absent. */
  only?: (outcome: DecisionOutcome) => boolean
}

export const LETTER_VARIABLES = [
  { name: 'personne', label: 'prénom et nom de la personne' },
  { name: 'projet', label: 'titre du projet' },
  { name: 'appel', label: "nom de l'appel" },
  { name: 'incubateur', label: "nom de l'incubateur" },
  { name: 'administration', label: "nom de l'administration" },
  { name: 'motif', label: 'motif de la décision', text: true },
  {
    name: 'phrases',
    label: 'phrases du jury à transmettre ; sans elles, le paragraphe disparaît',
    optional: true,
    text: true,
  },
  {
    name: 'date-limite',
    label: 'dernier jour pour compléter',
    only: outcome => outcome === 'to-complete',
  },
  { name: 'rang', label: 'place sur la liste complémentaire', only: outcome => outcome === 'reserve' },
  {
    name: 'comite-date',
    label: 'jour du comité de sélection ; sans lui, le paragraphe disparaît',
    optional: true,
  },
  {
    name: 'comite-lieu',
    label: 'lieu du comité de sélection ; sans lui, le paragraphe disparaît',
    optional: true,
  },
  { name: 'reexamen', label: 'adresse de la page pour demander un réexamen', only: isUnfavourable },
  { name: 'contact', label: "adresse e-mail de l'équipe" },
  { name: 'signataire', label: 'prénom, nom et qualité de la personne qui signe', text: true },
] as const satisfies readonly LetterVariable[]

export type LetterVariableName = (typeof LETTER_VARIABLES)[number]['name']
export type LetterValues = Record<LetterVariableName, string>

export const variablesFor = (outcome: DecisionOutcome): readonly LetterVariable[] =>
  (LETTER_VARIABLES as readonly LetterVariable[]).filter(({ only }) => only?.(outcome) ?? true)

export type TemplateProblem =
  | {
      reason: 'unknown-variable' | 'variable-elsewhere' | 'unclosed'
      field: 'subject' | 'body'
      name: string
    }
  | { reason: 'missing' | 'too-long' | 'lines-in-subject'; field: 'subject' | 'body'; name: '' }

const VARIABLE = /\{\{([^{}\n]*)\}\}/g
const tidy = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-')

/** What must be mended before a template can be kept. */
export function templateProblems(template: LetterTemplate, outcome: DecisionOutcome): TemplateProblem[] {
  return [
    ...problemsOf('subject', template.subject, LONGEST_SUBJECT, outcome),
    ...(/\n/.test(template.subject.trim())
      ? [{ reason: 'lines-in-subject', field: 'subject', name: '' } as const]
      : []),
    ...problemsOf('body', template.body, LONGEST_BODY, outcome),
  ]
}

function problemsOf(
  field: 'subject' | 'body',
  text: string,
  limit: number,
  outcome: DecisionOutcome,
): TemplateProblem[] {
  if (text.trim() === '') return [{ reason: 'missing', field, name: '' }]
  if (text.length > limit) return [{ reason: 'too-long', field, name: '' }]
  const known = new Set<string>(LETTER_VARIABLES.map(({ name }) => name))
  const here = new Set(variablesFor(outcome).map(({ name }) => name))
  const names = [...new Set([...text.matchAll(VARIABLE)].map(([, inside = '']) => inside))]
  const odd = names.flatMap((inside): TemplateProblem[] => {
    const name = tidy(inside)
    if (here.has(name)) return []
    const reason = known.has(name) ? 'variable-elsewhere' : 'unknown-variable'
    return [{ reason, field, name: inside.trim().slice(0, 60) }]
  })
  // The end of the line, short, is what lets the person find the brace again.
  const open = text.replace(VARIABLE, '').match(/\{\{[^\n]{0,30}|[^\n]{0,30}\}\}/g) ?? []
  return [...odd, ...open.map(name => ({ reason: 'unclosed', field, name: name.trim() }) as const)]
}

// What could turn a line round or break a header: an e-mail's title is one line of plain text.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g
const oneLine = (text: string) =>
  text
    .replace(TURNING, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim()
const severalLines = (text: string) =>
  text
    .replace(TURNING, '')
    .replace(/[^\P{Cc}\n\t]+/gu, '')
    .trim()

const BY_NAME = new Map<string, LetterVariable>(LETTER_VARIABLES.map(each => [each.name, each]))

/**
 * The letter of one person. Each text of the template is read once; a {{motif}} typed inside a reason stays text.
 * @param typeset French typography for our own words, never applied to what people wrote
 */
export function renderLetter(
  template: LetterTemplate,
  values: LetterValues,
  typeset: (text: string) => string,
): LetterTemplate {
  const value = (inside: string): string => {
    const variable = BY_NAME.get(tidy(inside))
    if (!variable) return ''
    const text = values[variable.name as LetterVariableName]
    return variable.text ? severalLines(text) : oneLine(text)
  }
  const fill = (text: string) =>
    text
      .split(VARIABLE)
      .map((part, index) => (index % 2 === 1 ? value(part) : typeset(part)))
      .join('')
  const empty = (paragraph: string) =>
    [...paragraph.matchAll(VARIABLE)].some(
      ([, inside = '']) => BY_NAME.get(tidy(inside))?.optional === true && value(inside) === '',
    )
  const paragraphs = template.body.trim().split(/\n{2,}/)
  return {
    subject: oneLine(fill(template.subject)).slice(0, 200),
    body: paragraphs
      .filter(paragraph => !empty(paragraph))
      .map(fill)
      .join('\n\n'),
  }
}

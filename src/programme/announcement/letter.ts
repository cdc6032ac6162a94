import { frenchDate } from '../../platform/dates.ts'
import type { DecisionOutcome } from '../applications/decision.ts'
import type { Incubator } from '../incubators/incubator.ts'
import { type LetterTemplate, type LetterValues, renderLetter } from './letter-template.ts'

/** Courrier de décision : what one person is told of one decision, signed. */
export interface DecisionFacts {
  applicationId: string
  decisionId: string
  outcome: DecisionOutcome
  reason: string
  rank: number | null
  dueOn: string | null
  title: string
  /** The name written in the application. */
  sentBy: string
}

export interface Writer {
  /** Null for someone without an account: their letter goes on paper. */
  personId: string | null
  relation: 'author' | 'co-author'
  name: string
  /** '' without a proved address. */
  address: string
}

/** What every letter of an announcement shares. */
export interface LetterContext {
  incubator: Incubator
  callTitle: string
  committeeOn: string
  committeePlace: string
  publicUrl: string
  typeset: (text: string) => string
}

export function nameOf({ name, relation, address }: Writer, sentBy: string): string {
  return name.trim() || (relation === 'author' && sentBy.trim()) || address.split('@')[0] || 'à vous'
}

/** « …» each on its line, without saying which juror wrote which. */
export const quoteSentences = (sentences: readonly string[]): string =>
  sentences.map(sentence => `«\u00a0${sentence.replace(/\s+/g, ' ').trim()}\u00a0»`).join('\n')

export function letterOf(
  facts: DecisionFacts,
  writer: Writer,
  sentences: readonly string[],
  template: LetterTemplate,
  context: LetterContext,
): LetterTemplate {
  const { incubator, publicUrl } = context
  const { signatory } = incubator
  const values: LetterValues = {
    personne: nameOf(writer, facts.sentBy),
    projet: facts.title,
    appel: context.callTitle,
    incubateur: incubator.name,
    administration: incubator.administration,
    motif: facts.reason,
    phrases: quoteSentences(sentences),
    'date-limite': facts.dueOn ? frenchDate(facts.dueOn) : '',
    rang: facts.rank === null ? '' : String(facts.rank),
    'comite-date': context.committeeOn ? frenchDate(context.committeeOn) : '',
    'comite-lieu': context.committeePlace,
    reexamen: `${publicUrl}/candidatures/${facts.applicationId}/reexamen`,
    contact: incubator.contactEmail,
    signataire: `${signatory.name}\n${signatory.capacity}\n${incubator.name}`,
  }
  const letter = renderLetter(template, values, context.typeset)
  return writer.personId === null ? withoutPage(letter, values.reexamen) : letter
}

/** On paper, a point of a list that only sends to a page of an account they do not have is left out. */
function withoutPage({ subject, body }: LetterTemplate, page: string): LetterTemplate {
  const isOnly = (line: string) => page !== '' && line.startsWith('- ') && line.trimEnd().endsWith(page)
  const lines = body.split('\n').filter(line => !isOnly(line))
  return { subject, body: lines.map(line => line.replace(/^- ou par lettre\b/, '- par lettre')).join('\n') }
}

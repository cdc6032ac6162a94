import { frenchDate } from '../../platform/dates.ts'
import { DATE_KEYS, type DateKey, type GuideContent } from './guide.ts'

/** Variables du guide : what a text writes as {{nom}} and the settings say once. */
export interface Host {
  incubator: string
  administration: string
}

const DATE_NAMES: Record<DateKey, string> = {
  opens: 'ouverture',
  closes: 'cloture',
  preselection: 'preselection',
  selection: 'selection',
  answers: 'reponse',
  onboarding: 'mise_en_route',
  investigation: 'investigation',
}

/** Every variable with its value; '' when the settings do not say it yet. */
export function variablesOf(content: GuideContent, host: Host): Record<string, string> {
  const { figures, promises, dates } = content
  const figure = (value: number | null) => (value === null ? '' : String(value))
  return {
    incubateur: host.incubator,
    administration: host.administration,
    titre: content.title,
    perimetre: content.perimeter,
    theme: content.theme,
    contact: content.contact,
    formation: content.training,
    lieu: content.place,
    laureats: figure(figures.laureates),
    preselectionnes: figure(figures.shortlist),
    semaines_investigation: figure(figures.investigationWeeks),
    mois_construction: figure(figures.constructionMonths),
    sponsor: promises.sponsor,
    fonction_sponsor: promises.sponsorCapacity,
    temps_investigation: promises.timeInvestigation,
    temps_construction: promises.timeConstruction,
    investigations: figure(promises.investigationsFunded),
    budget_construction: promises.constructionBudget,
    qui_decide: promises.whoDecides,
    ...Object.fromEntries(
      DATE_KEYS.map(key => [DATE_NAMES[key], dates[key] === '' ? '' : frenchDate(dates[key])]),
    ),
  }
}

const VARIABLE = /\{\{\s*([\p{L}_]+)\s*\}\}/gu

/** Settings a call can do without: a paragraph that cites one is left out when it is empty. */
export const OPTIONAL = new Set(['formation', 'lieu', 'theme'])

/** The text with its variables replaced; what is required and not known stays visible between brackets. */
export function render(text: string, variables: Record<string, string>): string {
  return text
    .split('\n\n')
    .filter(paragraph => !emptyVariables(paragraph, variables).some(name => OPTIONAL.has(name)))
    .join('\n\n')
    .replace(VARIABLE, (_, name: string) => variables[name] || `[${name.replaceAll('_', ' ')} à préciser]`)
}

/** Names a text uses that no setting provides. */
export function unknownVariables(text: string, variables: Record<string, string>): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter(name => !(name in variables))
}

/** Names a text uses whose setting is empty. */
export function emptyVariables(text: string, variables: Record<string, string>): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter(name => variables[name] === '')
}

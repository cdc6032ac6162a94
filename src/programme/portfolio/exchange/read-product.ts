import type { CivilDate } from '../../../platform/dates.ts'
import { ACCESSIBILITIES, type Accessibility, SHEET_LIMITS } from '../sheet.ts'
import { isMade, productBase } from './addresses.ts'
import type { ProductRecord } from './format.ts'
import { readLife } from './life.ts'
import { type Oddity, odd } from './oddities.ts'
import type { State } from './state.ts'
import { type Note, readContact, readLine, readLink, readMarkdown } from './texts.ts'
import { themeOf } from './themes.ts'

/** Un produit du fichier : its record becomes what Pépin holds, with all that was odd in it. */
export function readProduct(
  { id, attributes, relationships }: ProductRecord,
  today: CivilDate,
): { state: State; oddities: Oddity[] } {
  const oddities: Oddity[] = []
  const say: Note = oddity => oddities.push(oddity)
  const { life, oddities: ofLife } = readLife(attributes.phases, today)
  oddities.push(...ofLife)
  const link = (field: 'link' | 'repository' | 'stats_url' | 'budget_url' | 'impact_url') =>
    readLink(field, attributes[field], say)
  const state: State = {
    name: readLine('name', attributes.name, 200, say) || id,
    incubator: relationships.incubator.data.id,
    pitch: readLine('pitch', attributes.pitch, SHEET_LIMITS.pitch, say),
    life,
    themes: readThemes(attributes.thematiques ?? [], say),
    description: readMarkdown(
      'content',
      attributes.content_url_encoded_markdown,
      SHEET_LIMITS.description,
      say,
    ),
    contact: readContact('contact', attributes.contact, say),
    link: link('link'),
    repository: link('repository'),
    statsUrl: link('stats_url'),
    budgetUrl: link('budget_url'),
    impactUrl: link('impact_url'),
    technos: readTechnos(attributes.technos ?? [], say),
    accessibility: readAccessibility(attributes.accessibility_status ?? '', say),
  }
  keptAsTheyAre({ id, attributes, relationships } as ProductRecord, say)
  return { state, oddities }
}

function readThemes(typed: readonly string[], say: Note): string[] {
  const themes = typed.map(text => {
    const theme = themeOf(text)
    if (text !== theme) say(odd('theme-spelling', { written: text, read: theme }))
    return theme
  })
  return [...new Set(themes)].filter(theme => theme !== '').slice(0, 20)
}

function readTechnos(typed: readonly string[], say: Note): string[] {
  const technos = typed.map(text => readLine('technos', text, 100, say)).filter(text => text !== '')
  if (technos.length > SHEET_LIMITS.technos) say(odd('too-long', { field: 'technos' }))
  return [...new Set(technos)].slice(0, SHEET_LIMITS.technos)
}

function readAccessibility(text: string, say: Note): Accessibility | '' {
  const known = ACCESSIBILITIES.find(each => each === text.trim().toLowerCase())
  if (known === undefined && text.trim() !== '')
    say(odd('unknown-value', { field: 'accessibility_status', value: text.slice(0, 80) }))
  return known ?? ''
}

/** What Pépin does not model stays in the record, and is listed. */
function keptAsTheyAre({ id, attributes, relationships }: ProductRecord, say: Note): void {
  for (const { name, date } of attributes.events ?? [])
    say(odd('event', { name: name ?? '', date: date ?? '' }))
  for (const name of attributes.sponsors ?? []) say(odd('free-name', { name }))
  for (const field of ['dashlord_url', 'analyse_risques', 'analyse_risques_url'])
    if (attributes[field] !== undefined && attributes[field] !== '') say(odd('kept-value', { field }))
  const several = (relationships.incubators?.data ?? []).filter(
    ({ id }) => id !== relationships.incubator.data.id,
  )
  if (several.length > 0) say(odd('several-incubators', { others: several.map(({ id }) => id).join(', ') }))
  if (isMade(id)) say(odd('address-made', { id, address: productBase(id) }))
}

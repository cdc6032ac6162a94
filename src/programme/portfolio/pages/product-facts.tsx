import type { Child } from 'hono/jsx'
import { Facts, T } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { listPath, NO_FILTER } from '../list-filter.ts'
import { stageLabel } from '../phases.ts'
import type { Sheet } from '../sheet.ts'
import { segmentOn } from '../timeline.ts'
import type { ProductProps } from './product-page.tsx'

type Fact = { term: string; value: Child }

/** In brief: whose it is, where it stands, until when, its themes, where to go. */
export function ProductFacts(props: ProductProps) {
  const { product, phases, expectedEnd, call, sheet, themes, segments, today } = props
  const { incubator, phase, since } = product
  // Left, and nothing followed.
  const last = segmentOn(segments, today)?.endsOn ?? null
  const over = last !== null && last <= today ? last : null
  const facts: Fact[] = [
    {
      term: 'Incubateur',
      value: (
        <a href={`/incubateurs/${incubator.slug}`}>
          <T>{`${incubator.name}, ${incubator.administration}`}</T>
        </a>
      ),
    },
    {
      term: 'Étape',
      value:
        phase === null || since === null
          ? 'pas encore commencé'
          : `${stageLabel(phases, phase)}, ${over ? `finie le ${frenchDate(over)}` : `depuis le ${frenchDate(since)}`}`,
    },
  ]
  if (expectedEnd && !over) facts.push({ term: 'Fin prévue de cette étape', value: frenchDate(expectedEnd) })
  if (call) {
    const value = (
      <a href={`/appels/${call.slug}`}>
        <T>{call.title}</T>
      </a>
    )
    facts.push({ term: 'Issu de l’appel', value })
  }
  if (themes.length > 0) facts.push({ term: 'Thèmes', value: themes.map(themeLink) })
  return <Facts items={[...facts, ...sheetFacts(sheet)]} />
}

const themeLink = (theme: string, index: number) => (
  <>
    {index > 0 && ', '}
    <a href={listPath({ ...NO_FILTER, theme })}>{theme}</a>
  </>
)

const LINKS: [keyof Sheet, string][] = [
  ['link', 'Site'],
  ['statsUrl', 'Statistiques d’usage'],
  ['impactUrl', 'Mesure d’impact'],
  ['budgetUrl', 'Budget'],
  ['repository', 'Code source'],
]

function sheetFacts(sheet: Sheet): Fact[] {
  const links = LINKS.flatMap(([field, term]): Fact[] => {
    const href = sheet[field]
    return typeof href === 'string' && href !== ''
      ? [{ term, value: <a href={href}>{shortAddress(href)}</a> }]
      : []
  })
  const { contact, technos, accessibility } = sheet
  if (contact !== '')
    links.push({
      term: 'Écrire à l’équipe',
      value: <a href={contact.includes('@') ? `mailto:${contact}` : contact}>{contact}</a>,
    })
  if (accessibility !== '') links.push({ term: 'Accessibilité', value: accessibility })
  if (technos.length > 0) links.push({ term: 'Techniques', value: <bdi>{technos.join(', ')}</bdi> })
  return links
}

const shortAddress = (href: string): string => href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')

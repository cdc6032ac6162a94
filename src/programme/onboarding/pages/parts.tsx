import type { Child } from 'hono/jsx'
import { Badge, fr, Quoted, Section, type Tone, Why } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { Onboarding } from '../onboarding.ts'
import type { Standing } from '../standing.ts'
import { WHY_LAUREATE, WHY_ORGANISER } from '../why.ts'
import { EVENT_WORDS, STANDING_WORDS } from '../wording.ts'

/** From where one looks at a mise en route: the addresses differ, the page is the same. */
export type Side = 'organiser' | 'laureate'
export const homeOf = (side: Side, id: string): string =>
  side === 'organiser' ? `/gestion/mises-en-route/${id}` : `/mises-en-route/${id}`
export const allPath = (slug: string): string => `/gestion/appels/${slug}/mises-en-route`

export interface Whose {
  slug: string
  title: string
}

export const crumbsOf = (side: Side, call: Whose) =>
  side === 'organiser'
    ? [
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
        { href: allPath(call.slug), label: 'Mises en route' },
      ]
    : [{ href: '/mises-en-route', label: 'Mes mises en route' }]

/** Under the page of one onboarding, the pages about it. */
export const crumbsUnder = (side: Side, call: Whose, { id, title }: { id: string; title: string }) => [
  ...crumbsOf(side, call),
  { href: homeOf(side, id), label: title },
]

const TONES: Record<Standing, Tone> = {
  'under-way': 'info',
  postponed: 'warning',
  'stood-down': 'neutral',
  withdrawn: 'neutral',
  'no-longer-laureate': 'neutral',
  started: 'success',
}

export const StandingBadge = ({ standing }: { standing: Standing }) => (
  <Badge tone={TONES[standing]}>{STANDING_WORDS[standing]}</Badge>
)

/** The same, by the side one looks from. */
export const WhySide = ({ side }: { side: Side }) => (
  <Why>{side === 'organiser' ? WHY_ORGANISER : WHY_LAUREATE}</Why>
)

/** What happened, the oldest first; reasons as they were written. */
export function Events({ onboarding, zone }: { onboarding: Onboarding; zone: string }) {
  if (onboarding.events.length === 0) return null
  return (
    <Section title="Ce qui s’est passé" id="historique">
      {onboarding.events.map(({ kind, until, madeAt, by, reason }) => (
        <>
          <p>
            <strong>{fr(EVENT_WORDS[kind] + (until ? ` au ${frenchDate(until)}` : ''))}</strong>
            {fr(`, le ${frenchDateTime(madeAt, zone)}, par `)}
            <bdi>{by || fr("l'équipe")}</bdi>
          </p>
          {reason !== '' && <Quoted text={reason} />}
        </>
      ))}
    </Section>
  )
}

/** What people wrote, held apart; a dash where nothing is. */
export const Said = ({ text }: { text: string }): Child => (text === '' ? '–' : <bdi>{text}</bdi>)

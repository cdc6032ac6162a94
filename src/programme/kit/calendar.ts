import { LABEL_WORDS } from '../calls/guide.ts'
import { MILESTONE_LABELS, MILESTONES, type Milestone } from '../calls/milestones.ts'
import { DRAFT_WORD, type KitSource } from './source.ts'

/** Calendrier de l'appel : its dates for anyone's own calendar; the closing is an hour, that of its last minute. */
export type KitEvent = { id: string; title: string; description: string; url: string; location?: string } & (
  | { day: string }
  | { start: Date; end: Date }
)

const HOUR = 3_600_000

export const kitEvents = (source: KitSource): KitEvent[] => [
  ...milestoneEvents(source),
  ...sessionEvents(source),
]

const nameOf = ({ guide, draft }: KitSource) => `${draft ? `${DRAFT_WORD} : ` : ''}${guide.title}`

/** Without the link, which is given to those registered only. */
const sessionEvents = (source: KitSource): KitEvent[] =>
  source.briefings.map(({ id, title, startsAt, minutes, place }) => ({
    id: `${source.slug}-${id}`,
    title: `${title} (${nameOf(source)})`,
    description: 'Réunion d’information. Inscrivez-vous sur la page de l’appel.',
    url: `${source.address}/reunions/${id}`,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    ...(place === '' ? {} : { location: place }),
  }))

function milestoneEvents(source: KitSource): KitEvent[] {
  const { slug, guide, address, closing } = source
  const name = nameOf(source)
  return MILESTONES.filter(key => guide.dates[key] !== '').map((key): KitEvent => {
    const said = {
      id: `${slug}-${key}`,
      title: `${MILESTONE_LABELS[key]} (${name})`,
      description: descriptionOf(key, guide.label),
      url: address,
      ...placeOf(key, guide.places),
    }
    if (key === 'closesOn' && closing)
      return { ...said, start: new Date(closing.getTime() - HOUR), end: closing }
    return { ...said, day: guide.dates[key] }
  })
}

function descriptionOf(key: Milestone, label: keyof typeof LABEL_WORDS): string {
  if (key === 'opensOn') return `Le formulaire de cet ${LABEL_WORDS[label]} ouvre ce jour.`
  if (key === 'closesOn') return 'Dernière heure pour envoyer une candidature.'
  if (key === 'answersOn') return 'Chaque candidature a reçu une réponse ce jour au plus tard.'
  return `Date prévue : ${MILESTONE_LABELS[key].toLowerCase()}.`
}

const placeOf = (key: Milestone, places: KitSource['guide']['places']): { location?: string } => {
  const place = key === 'selectionOn' ? places.committee : key === 'investigationOn' ? places.kickOff : ''
  return place === '' ? {} : { location: place }
}

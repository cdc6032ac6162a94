import { Facts, fr, Section } from '../../../design/index.ts'
import { type CountedBriefing, endOf, statusOfBriefing } from '../briefing.ts'
import { placeOf, seatsWords, whenOf } from '../briefing-words.ts'
import { registerPath } from './addresses.ts'
import { LiveLink } from './live-link.tsx'

/** On the call's page: the briefings to come, and those cancelled until their hour has passed. */
export function BriefingsNotice(props: {
  slug: string
  live: boolean
  zone: string
  now: Date
  briefings: CountedBriefing[]
}) {
  const shown = props.briefings.filter(briefing => props.now < endOf(briefing))
  if (shown.length === 0) return null
  return (
    <Section title="Réunions d'information" id="reunions">
      <Facts
        items={shown.map(briefing => ({
          term: briefing.title,
          value: <Line {...props} briefing={briefing} />,
        }))}
      />
    </Section>
  )
}

function Line({
  slug,
  live,
  zone,
  now,
  briefing,
}: {
  slug: string
  live: boolean
  zone: string
  now: Date
  briefing: CountedBriefing
}) {
  const when = whenOf(briefing, zone)
  const status = statusOfBriefing(briefing, now)
  if (status === 'cancelled') return <>{fr(`Annulée. Elle était prévue le ${when}.`)}</>
  if (status === 'going-on') return <>{fr(`En cours, depuis le ${when}.`)}</>
  const said = `${when}, ${briefing.minutes} min. ${placeOf(briefing)}, ${seatsWords(briefing.seats, briefing.seated)}.`
  return (
    <>
      {fr(said.charAt(0).toUpperCase() + said.slice(1))}{' '}
      <LiveLink href={registerPath(slug, briefing.id)} live={live}>
        {`M'inscrire à la réunion du ${when}`}
      </LiveLink>
    </>
  )
}

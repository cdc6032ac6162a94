import { Empty, Section, T, Table } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { KitEvent } from '../calendar.ts'

export interface CalendarSectionProps {
  events: readonly KitEvent[]
  zone: string
  href: string
}

/** The closing is known by its end, a session by its beginning. */
function whenOf(event: KitEvent, zone: string): string {
  if ('day' in event) return frenchDate(event.day)
  return event.id.endsWith('-closesOn')
    ? `jusqu'au ${frenchDateTime(event.end, zone)}`
    : frenchDateTime(event.start, zone)
}

/** The dates of the call, for anyone's own calendar. */
export function CalendarSection({ events, zone, href }: CalendarSectionProps) {
  return (
    <Section title="Le calendrier">
      {events.length === 0 ? (
        <Empty title="Aucune date n'est encore choisie." />
      ) : (
        <>
          <p>
            <T>
              Un fichier à ouvrir avec son agenda. La clôture y est à son heure : chacun la voit à l'heure de
              son territoire.
            </T>
          </p>
          <Table
            caption="Ce que contient le fichier"
            columns={[
              { key: 'date', label: 'Date' },
              { key: 'title', label: 'Ce qui s’affiche' },
            ]}
            rows={events.map(event => ({
              date: <T>{whenOf(event, zone)}</T>,
              title: <T>{event.title}</T>,
            }))}
          />
          <p>
            <a href={href} download="">
              Télécharger le calendrier (.ics)
            </a>
          </p>
        </>
      )}
    </Section>
  )
}

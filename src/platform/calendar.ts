import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CivilDate } from './dates.ts'

/** What takes a whole day, or the time between two instants, which each calendar shows in its own zone. */
type When = { day: CivilDate } | { start: Date; end: Date }

export type CalendarEvent = When & {
  /** The same at each download: an event that moved is moved, never doubled. */
  id: string
  title: string
  description?: string
  location?: string
  url?: string
  /** Grows each time the event changes; by default with the time of the download. */
  version?: number
  cancelled?: boolean
}

export interface CalendarFile {
  name: string
  /** The name of this site, which makes identifiers unique: `new URL(publicUrl).hostname`. */
  host: string
  now: Date
  events: readonly CalendarEvent[]
}

/** Un fichier de calendrier (.ics, RFC 5545), sent as `text/calendar; charset=utf-8`. */
export function drawCalendar({ name, host, now, events }: CalendarFile): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'pepin', product: 'pepin', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of events) {
    const { id, title, description, location, url, version, cancelled } = event
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp: now,
      // Seconds since 1970: a later download wins over what the calendar holds.
      sequence: version ?? Math.floor(now.getTime() / 1000),
      summary: oneLine(title),
      ...('day' in event
        ? { start: new Date(`${event.day}T00:00:00Z`), allDay: true }
        : { start: event.start, end: event.end }),
      transparency: 'day' in event ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(description ? { description: withoutControls(description) } : {}),
      ...(location ? { location: oneLine(location) } : {}),
      ...(url ? { url } : {}),
      ...(cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    })
  }
  return calendar.toString()
}

/** A file name keeps letters that every system takes. */
export const calendarHeaders = (fileName: string) => ({
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': `attachment; filename="${fileName}.ics"`,
})

const withoutControls = (text: string) => text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n]/gu, ' ')
const oneLine = (text: string) => withoutControls(text).replaceAll('\n', ' ')

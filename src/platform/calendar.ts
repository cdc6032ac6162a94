import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** What a calendar is told of an event; `id` stays the same when it moves, so that it moves there too. */
export interface CalendarEvent {
  id: string
  /** Grows each time the event changes. */
  version: number
  title: string
  starts: Date
  minutes: number
  place: string
  link: string
  text: string
  cancelled: boolean
}

/** A calendar file (RFC 5545) of one event. */
export function calendarFile(event: CalendarEvent, now: Date): string {
  const calendar = ical({ prodId: '//Pepin//Pepin//FR', method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${event.id}@pepin`,
    sequence: event.version,
    stamp: now,
    start: event.starts,
    end: new Date(event.starts.getTime() + event.minutes * 60_000),
    summary: event.title,
    ...(event.place || event.link ? { location: event.place || event.link } : {}),
    ...(event.text ? { description: event.text } : {}),
    ...(event.link ? { url: event.link } : {}),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

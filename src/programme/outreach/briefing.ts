/** Réunion d'information : the team explains a call to agents, at a place or by a link, seats counted or not. */
export interface Briefing {
  id: string
  incubatorId: string
  callId: string
  version: number
  title: string
  startsAt: Date
  minutes: number
  place: string
  /** Given to those registered only. */
  link: string
  /** Null when nobody counts. */
  seats: number | null
  notes: string
  cancelledAt: Date | null
  cancelReason: string
}

export interface CountedBriefing extends Briefing {
  seated: number
  waiting: number
}

export interface Registration {
  id: string
  briefingId: string
  address: string
  name: string
  confirmedAt: Date | null
  seatedAt: Date | null
  leftAt: Date | null
}

export type BriefingStatus = 'upcoming' | 'going-on' | 'over' | 'cancelled'
export function statusOfBriefing(
  of: Pick<Briefing, 'startsAt' | 'minutes' | 'cancelledAt'>,
  now: Date,
): BriefingStatus {
  if (of.cancelledAt !== null) return 'cancelled'
  if (now < of.startsAt) return 'upcoming'
  return now < endOf(of) ? 'going-on' : 'over'
}

export const endOf = ({ startsAt, minutes }: Pick<Briefing, 'startsAt' | 'minutes'>): Date =>
  new Date(startsAt.getTime() + minutes * 60_000)

export type RegistrationState = 'to-confirm' | 'seated' | 'waiting' | 'left'
export function stateOfRegistration(of: Omit<Registration, 'id' | 'briefingId'>): RegistrationState {
  if (of.confirmedAt === null) return 'to-confirm'
  if (of.leftAt !== null) return 'left'
  return of.seatedAt === null ? 'waiting' : 'seated'
}

/** Seats still to be given; null when nobody counts. Lowering the number takes no seat back. */
export const seatsLeft = ({ seats }: Pick<Briefing, 'seats'>, seated: number): number | null =>
  seats === null ? null : Math.max(0, seats - seated)

const DAY = 86_400_000
/** The day before, and only to whom had a seat by then: who registers later has just read the date. */
export const reminderDue = ({ startsAt }: Pick<Briefing, 'startsAt'>, now: Date): boolean =>
  now < startsAt && now.getTime() >= startsAt.getTime() - DAY

/** Whether those registered must be told: the hour or the place is not what they read. */
export const isMoved = (before: Briefing, after: Pick<Briefing, 'startsAt' | 'place' | 'link'>): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.place !== after.place ||
  before.link !== after.link

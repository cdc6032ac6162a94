import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { findTarget } from '../../../platform/mail/links.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Registration, seatsLeft, stateOfRegistration, statusOfBriefing } from '../briefing.ts'
import { getBriefing } from '../briefings-store.ts'
import { countSeated, findRegistration, listWaiting } from '../registrations-store.ts'
import { giveFreeSeats } from './give-seats.ts'
import { type Told, writeTo } from './write-to-registered.ts'
import '../tables.ts'

export type RegistrationRefusal = 'unknown' | 'over'

/** Confirms a seat, or comes back after leaving, by the link of an e-mail: seated if there is room, else waiting. */
export const confirmRegistration = (act: Act, secret: string, publicUrl: string) =>
  decide(act, secret, publicUrl, async (act, told, registration) => {
    const state = stateOfRegistration(registration)
    if (state === 'seated' || state === 'waiting') return
    const left = seatsLeft(told.briefing, await countSeated(act.db, told.briefing.id))
    // Nobody passes before those who wait, even for a seat just freed.
    const queue = await listWaiting(act.db, told.briefing.id, 1)
    const seated = (left === null || left > 0) && queue.length === 0
    await update(act, registration, {
      confirmed_at: act.now,
      seated_at: seated ? act.now : null,
      left_at: null,
    })
    await tell(act, told, registration, 'briefing.seat-confirmed')
    await writeTo(act, told, registration, seated ? 'seated' : 'waiting')
  })

/** Gives a seat back; the first of the waiting list takes it and is told. */
export const leaveBriefing = (act: Act, secret: string, publicUrl: string) =>
  decide(act, secret, publicUrl, async (act, told, registration) => {
    const state = stateOfRegistration(registration)
    if (state !== 'seated' && state !== 'waiting') return
    await update(act, registration, { left_at: act.now, seated_at: null })
    await tell(act, told, registration, 'briefing.seat-given-back')
    await giveFreeSeats(act, told)
  })

function decide(
  act: Act,
  secret: string,
  publicUrl: string,
  work: (act: Act, told: Told, registration: Registration) => Promise<void>,
): Promise<Outcome<null, RegistrationRefusal>> {
  return within(act, async act => {
    const id = await findTarget(act.db, 'registration', secret, act.now)
    const known = id === undefined ? undefined : await findRegistration(act.db, id)
    if (!known) return refused('unknown')
    // Held: the last seat goes to one of two who confirm at once.
    const briefing = await getBriefing(act.db, known.briefingId, true)
    if (statusOfBriefing(briefing, act.now) !== 'upcoming') return refused('over')
    const registration = (await findRegistration(act.db, known.id)) ?? known
    const incubator = await getIncubator(act.db, briefing.incubatorId)
    await work(act, { incubator, briefing, publicUrl }, registration)
    return done(null)
  })
}

const update = (act: Act, { id }: Registration, set: Partial<Record<SetColumn, Date | null>>) =>
  act.db.updateTable('registrations').set(set).where('id', '=', id).execute()
type SetColumn = 'confirmed_at' | 'seated_at' | 'left_at'

const tell = (act: Act, { incubator, briefing }: Told, { id }: Registration, verb: string) =>
  record(act, {
    incubatorId: incubator.id,
    subject: `registration:${id}`,
    verb,
    payload: { briefing: briefing.id },
  })

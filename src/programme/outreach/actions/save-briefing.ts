import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { isMoved, stateOfRegistration } from '../briefing.ts'
import { type BriefingErrors, readBriefing, type TypedBriefing } from '../briefing-form.ts'
import { findBriefing } from '../briefings-store.ts'
import { OUTREACH_ABILITIES } from '../permissions.ts'
import { listRegistered } from '../registrations-store.ts'
import { giveFreeSeats } from './give-seats.ts'
import { writeTo } from './write-to-registered.ts'
import '../tables.ts'

export interface BriefingSaving {
  /** Null for a new one. */
  id: string | null
  /** The version the form was filled from. */
  version: number
  typed: TypedBriefing
  publicUrl: string
}
type Refusal = 'not-found' | 'changed-meanwhile' | 'cancelled' | 'invalid'

/** Announces a briefing or changes it; those registered are told of a new hour or place. */
export function saveBriefing(
  act: Act,
  call: { id: string; incubatorId: string; closesAt?: Date | null },
  { id, version, typed, publicUrl }: BriefingSaving,
): Promise<Outcome<{ id: string; told: number }, Refusal> & { errors?: BriefingErrors }> {
  return within(act, async act => {
    if (!OUTREACH_ABILITIES.holdBriefings(await relationsToCall(act.db, act.actor, call.id)))
      return refused('not-found')
    const before = id === null ? undefined : await findBriefing(act.db, call.id, id, true)
    if (id !== null && !before) return refused('not-found')
    if (before && before.version !== version) return refused('changed-meanwhile')
    if (before?.cancelledAt) return refused('cancelled')
    const incubator = await getIncubator(act.db, call.incubatorId)
    const read = readBriefing(typed, incubator.zone, act.now, call.closesAt ?? null)
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const { startsAt, ...content } = read.content
    const values = { ...content, starts_at: startsAt }
    const saved = before?.id ?? act.newId()
    if (before)
      await act.db
        .updateTable('briefings')
        .set({ ...values, version: before.version + 1 })
        .where('id', '=', saved)
        .execute()
    else
      await act.db
        .insertInto('briefings')
        .values({
          id: saved,
          incubator_id: call.incubatorId,
          call_id: call.id,
          ...values,
          created_by: act.actor.personId,
          created_at: act.now,
          cancelled_at: null,
          cancelled_by: null,
        })
        .execute()
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `briefing:${saved}`,
      verb: before ? 'briefing.changed' : 'briefing.announced',
      payload: { call: call.id, startsAt: startsAt.toISOString() },
    })
    if (!before) return done({ id: saved, told: 0 })
    const told = {
      incubator,
      briefing: { ...before, ...read.content, version: before.version + 1 },
      publicUrl,
    }
    const registered = isMoved(before, told.briefing) ? await listRegistered(act.db, saved) : []
    for (const registration of registered)
      await writeTo(
        act,
        told,
        registration,
        stateOfRegistration(registration) === 'seated' ? 'moved' : 'moved-waiting',
      )
    await remindAgain(act, saved, isMoved(before, told.briefing))
    await giveFreeSeats(act, told)
    return done({ id: saved, told: registered.length })
  })
}

// Another day has another day before.
async function remindAgain(act: Act, id: string, moved: boolean): Promise<void> {
  if (!moved) return
  await act.db.updateTable('registrations').set({ reminded_at: null }).where('briefing_id', '=', id).execute()
}

import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import type { EventKind, Onboarding } from '../onboarding.ts'
import '../tables.ts'

/** Writes what happened to an onboarding, and its journal; the caller has decided that it may. */
export async function recordEvent(
  act: Act,
  onboarding: Pick<Onboarding, 'id' | 'incubatorId'>,
  event: { number: number; kind: EventKind; reason: string; until?: string | null },
): Promise<void> {
  const { number, kind, reason, until = null } = event
  await act.db
    .insertInto('onboarding_events')
    .values({
      id: act.newId(),
      onboarding_id: onboarding.id,
      number,
      kind,
      reason,
      until,
      made_by: act.actor.personId,
      made_at: act.now,
    })
    .execute()
  await record(act, {
    incubatorId: onboarding.incubatorId,
    subject: `onboarding:${onboarding.id}`,
    verb: `onboarding.${kind}`,
    payload: { number, until },
  })
}

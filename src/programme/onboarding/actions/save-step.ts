import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import type { OnboardingStep } from '../onboarding.ts'
import { mayFill } from '../permissions.ts'
import { isAlive, standingOf } from '../standing.ts'
import { type FieldError, readStep, type Typed } from '../step-form.ts'
import { findOnboarding } from '../store.ts'
import '../tables.ts'

export type SaveRefusal = 'not-found' | 'over' | 'invalid' | 'changed-meanwhile'
export type SaveOutcome = Outcome<{ number: number }, SaveRefusal> & { errors?: FieldError[] }

/**
 * Saves a version of a step.
 * @param base number of the version the person had before their eyes; 0 when there was none
 */
export function saveStep(
  act: Act,
  id: string,
  { step, typed, base }: { step: OnboardingStep; typed: Typed; base: number },
): Promise<SaveOutcome> {
  return within(act, async (act): Promise<SaveOutcome> => {
    const { db, now, actor } = act
    const onboarding = await findOnboarding(db, id, now, true)
    if (!onboarding) return refused('not-found')
    const relations = await relationsToApplication(db, actor, onboarding.applicationId)
    const { announcedAt } = onboarding
    if (!mayFill(step, { relations, told: announcedAt !== null })) return refused('not-found')
    if (!isAlive(standingOf(onboarding)) || announcedAt === null) return refused('over')
    const { zone } = await getIncubator(db, onboarding.incubatorId)
    const read = readStep(step, typed, {
      today: civilDate(now, zone),
      announcedOn: civilDate(announcedAt, zone),
    })
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const kept = onboarding.steps[step]
    // A second click, or a form sent back as it was: what was asked is done.
    if (kept && sameContent(kept.content, read.content)) return done({ number: kept.number })
    if ((kept?.number ?? 0) !== base) return refused('changed-meanwhile')
    const number = base + 1
    await db
      .insertInto('onboarding_steps')
      .values({
        id: act.newId(),
        onboarding_id: id,
        step,
        number,
        content: JSON.stringify(read.content),
        saved_by: actor.personId,
        saved_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: onboarding.incubatorId,
      subject: `onboarding:${id}`,
      verb: 'onboarding.step-saved',
      payload: { step, number },
    })
    return done({ number })
  })
}

// jsonb gives keys back in its own order.
const sameContent = (one: object, other: object): boolean => canonical(one) === canonical(other)
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

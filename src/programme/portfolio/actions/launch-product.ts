import { type Act, within } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { findPublicCall } from '../../calls/store.ts'
import { type Started, startOnboarding } from '../../onboarding/actions/start-onboarding.ts'
import type { StartRefusal } from '../../onboarding/standing.ts'
import { findCallSlug } from '../../onboarding/store.ts'
import { FIRST_PHASE, investigationEndOf } from '../phases.ts'
import { listPhases } from '../phases-store.ts'
import { productSlug } from '../product.ts'
import '../tables.ts'
import { addPhase } from './add-fact.ts'
import { plantMilestones } from './plant-milestones.ts'
import { plantTeam } from './plant-team.ts'
import { projectStages } from './project-stages.ts'

/**
 * Begins the investigation: ends the onboarding, creates the product, its first phase, its milestones, its team and
 * its sponsor, in one transaction. A second click is refused as 'started', and nothing is done twice.
 */
export function launchProduct(
  act: Act,
  onboardingId: string,
): Promise<Outcome<{ productId: string }, StartRefusal | 'not-found'>> {
  return within(act, async act => {
    const started = await startOnboarding(act, onboardingId)
    if (!started.ok) return started
    const productId = await createProduct(act, started.value)
    return done({ productId })
  })
}

async function createProduct(act: Act, { onboarding, on }: Started): Promise<string> {
  const { incubatorId, applicationId, title, steps } = onboarding
  const id = act.newId()
  const slug = await insertProduct(act, { id, incubatorId, applicationId, title })
  const begun = { phase: FIRST_PHASE, startsOn: on, expectedOn: await promisedEnd(act.db, onboarding, on) }
  const cited = { origin: 'launch', decisionId: null, reason: '' } as const
  const phaseId = await addPhase(act, id, { ...begun, ...cited, endsOn: null })
  await plantMilestones(act, id, { ...begun, id: phaseId })
  await plantTeam(act, id, steps, on)
  await projectStages(act, id)
  await record(act, {
    incubatorId,
    subject: `product:${id}`,
    verb: 'product.started',
    payload: { application: applicationId, onboarding: onboarding.id, phase: FIRST_PHASE, on, slug },
  })
  return id
}

async function promisedEnd(db: Db, { callId, incubatorId }: Started['onboarding'], on: string) {
  const call = await findPublicCall(db, await findCallSlug(db, callId))
  return investigationEndOf(
    await listPhases(db, incubatorId),
    on,
    call?.guide.numbers.investigationWeeks ?? null,
  )
}

/** Two products of one title begun at once: the second waits, then takes the next address. */
async function insertProduct(
  act: Act,
  product: { id: string; incubatorId: string; applicationId: string; title: string },
): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = productSlug(product.title, n)
    const inserted = await act.db
      .insertInto('products')
      .values({
        id: product.id,
        incubator_id: product.incubatorId,
        application_id: product.applicationId,
        slug,
        name: product.title,
        created_by: act.actor.personId,
        created_at: act.now,
        started_on: null,
      })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 1n) return slug
  }
}

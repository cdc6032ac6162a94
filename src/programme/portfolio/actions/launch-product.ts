import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome } from '../../../platform/outcome.ts'
import { type Started, startOnboarding } from '../../onboarding/actions/start-onboarding.ts'
import type { StartRefusal } from '../../onboarding/standing.ts'
import { productSlug } from '../product.ts'
import '../tables.ts'
import { projectStages } from './project-stages.ts'

/**
 * Begins the investigation: ends the onboarding, creates the product, its first phase and its team, in one
 * transaction. A second click is refused as 'started', and nothing is done twice.
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
  const { db, now, actor } = act
  const { incubatorId, applicationId, title, steps } = onboarding
  const id = act.newId()
  const slug = await insertProduct(act, { id, incubatorId, applicationId, title })
  await db
    .insertInto('product_phases')
    .values({
      id: act.newId(),
      product_id: id,
      phase: 'investigation',
      starts_on: on,
      ends_on: null,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .execute()
  const members = steps.team?.content.members ?? []
  for (const { name, role, share, since, until } of members)
    await db
      .insertInto('product_team')
      .values({
        id: act.newId(),
        product_id: id,
        name,
        role,
        share,
        starts_on: since || on,
        ends_on: until || null,
        recorded_by: actor.personId,
        recorded_at: now,
      })
      .execute()
  await projectStages(act, id)
  await record(act, {
    incubatorId,
    subject: `product:${id}`,
    verb: 'product.started',
    payload: { application: applicationId, onboarding: onboarding.id, phase: 'investigation', on, slug },
  })
  return id
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

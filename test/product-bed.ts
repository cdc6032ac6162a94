import { randomUUID } from 'node:crypto'
import { INVARIANTS } from '../src/invariants.ts'
import type { Act } from '../src/platform/act.ts'
import '../src/programme/investment/tables.ts'
import { launchProduct } from '../src/programme/portfolio/actions/launch-product.ts'
import { standingOf } from '../src/programme/portfolio/life-standing.ts'
import { findProductLife } from '../src/programme/portfolio/life-store.ts'
import { as } from './act.ts'
import { openOnboardingBed } from './onboarding-bed.ts'

/** The day products begin here: their laureates are told, set going and launched that day. */
export const LAUNCHED = '2026-11-10'

/** Products begun by La Serre, and those who stand around them. */
export async function openProductBed() {
  const bed = await openOnboardingBed()
  const { db, now } = bed

  const launched = async (titre = `Produit ${randomUUID().slice(0, 8)}`) => {
    const { id, applicationId, author } = await bed.laureate({ titre })
    await bed.complete(id)
    const done = await launchProduct(bed.organiser, id)
    if (!done.ok) throw new Error(done.reason)
    return { id: done.value.productId, applicationId, author }
  }
  const life = async (id: string) => {
    const found = await findProductLife(db, id)
    if (!found) throw new Error('no such product')
    return found
  }
  const standing = async (id: string, today: string) => standingOf(await life(id), today)
  const stages = async (id: string) =>
    (
      await db
        .selectFrom('product_stages')
        .select(['stage', 'starts_on', 'ends_on'])
        .where('product_id', '=', id)
        .orderBy('position')
        .execute()
    ).map(({ stage, starts_on, ends_on }) => `${stage} ${starts_on} ${ends_on ?? '…'}`)
  /** A decision of a committee about that product, as the slice of committees keeps it. */
  const decision = async (productId: string): Promise<string> => {
    const [committee, id] = [randomUUID(), randomUUID()]
    const by = { created_by: bed.organiser.actor.personId, created_at: now }
    const count = db.selectFrom('investment_committees').select(eb => eb.fn.countAll<number>().as('n'))
    const { n } = await count.where('product_id', '=', productId).executeTakeFirstOrThrow()
    await db
      .insertInto('investment_committees')
      .values({
        id: committee,
        product_id: productId,
        incubator_id: bed.call.incubatorId,
        number: Number(n) + 1,
        ...by,
      })
      .execute()
    await db
      .insertInto('investment_decisions')
      .values({
        id,
        committee_id: committee,
        number: 1,
        content: '{}',
        saved_by: by.created_by,
        saved_at: now,
      })
      .execute()
    await db
      .insertInto('investment_dates')
      .values({
        committee_id: committee,
        number: 1,
        meets_at: now,
        place: '',
        reason: '',
        set_by: by.created_by,
        set_at: now,
      })
      .execute()
    await db
      .insertInto('investment_closings')
      .values({
        committee_id: committee,
        decision_id: id,
        kind: 'stop',
        decided_on: LAUNCHED,
        record: '{}',
        fingerprint: Buffer.alloc(32),
        signed_name: '',
        signed_capacity: '',
        closed_by: by.created_by,
        closed_at: now,
        money_until: null,
        proof_until: null,
      })
      .execute()
    return id
  }
  /** Someone with a proved address. */
  const someone = async (address: string): Promise<Act> => as(bed.act, await bed.person(address))
  const portfolioManager = async (): Promise<Act> => {
    const act = await someone('reseau@reseau.example')
    await db
      .insertInto('roles')
      .values({
        id: randomUUID(),
        person_id: act.actor.personId ?? '',
        incubator_id: null,
        role: 'portfolio-manager',
        granted_at: now,
        granted_by: null,
        ended_at: null,
      })
      .execute()
    return act
  }
  const breaches = async () => {
    const found = await Promise.all(INVARIANTS.map(async ({ name, breaches }) => [name, await breaches(db)]))
    return found.filter(([, rows]) => (rows ?? []).length > 0)
  }
  return { ...bed, launched, life, standing, stages, decision, someone, portfolioManager, breaches }
}

export type ProductBed = Awaited<ReturnType<typeof openProductBed>>

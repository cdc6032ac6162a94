import type { Act } from '../../../platform/act.ts'
import type { LivedEnd, LivedPhase } from '../life.ts'
import { isEnd } from '../product.ts'
import '../tables.ts'

/** Writes one fact of a product's life; the caller has decided that it may, and brings the projection up. */
export async function addPhase(act: Act, productId: string, said: Omit<LivedPhase, 'id'>): Promise<string> {
  const id = act.newId()
  await act.db
    .insertInto('product_phases')
    .values({
      id,
      product_id: productId,
      phase: said.phase,
      starts_on: said.startsOn,
      ends_on: said.endsOn,
      expected_on: said.expectedOn,
      origin: said.origin,
      decision_id: said.decisionId,
      reason: said.reason,
      recorded_by: act.actor.personId,
      recorded_at: act.now,
    })
    .execute()
  return id
}

export async function addEnd(
  act: Act,
  productId: string,
  { kind, onDate, origin, decisionId, reason }: Omit<LivedEnd, 'id' | 'kind'> & { kind: string },
): Promise<string> {
  if (!isEnd(kind)) throw new Error(`no such end: ${kind}`)
  if (origin === 'launch') throw new Error('nothing ends at its launch')
  const id = act.newId()
  await act.db
    .insertInto('product_ends')
    .values({
      id,
      product_id: productId,
      kind,
      on_date: onDate,
      origin,
      decision_id: decisionId,
      reason,
      recorded_by: act.actor.personId,
      recorded_at: act.now,
    })
    .execute()
  return id
}

import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import type { EndKind } from './product.ts'
import './tables.ts'
import { type LiveEnd, type LivePhase, type Segment, segmentsOf } from './timeline.ts'

type Of<T> = T & { productId: string }
/** What the list reads beside a segment. */
type Listed = { listedOn: string | null; nextOn: string | null }

/** The projection of each product's timeline is what its facts give. */
export const stagesFollowFacts: Invariant = {
  name: 'La frise d’un produit est celle de ses faits',
  async breaches(db) {
    const phases = byProduct<LivePhase>(await livePhases(db))
    const ends = byProduct<LiveEnd>(await liveEnds(db))
    const stages = byProduct<Segment & Listed>(await allStages(db))
    const ids = [...new Set([...phases.keys(), ...ends.keys(), ...stages.keys()])]
    return ids
      .filter(id => {
        const segments = segmentsOf(phases.get(id) ?? [], ends.get(id) ?? [])
        const expected = segments.map((segment, index) => ({
          ...segment,
          listedOn: segments[0]?.startsOn ?? null,
          nextOn: segments[index + 1]?.startsOn ?? null,
        }))
        return words(expected) !== words(stages.get(id) ?? [])
      })
      .map(id => ({ subject: `product:${id}` }))
  },
}

const words = (segments: readonly (Segment & Listed)[]): string =>
  segments
    .map(
      ({ stage, startsOn, endsOn, listedOn, nextOn }) =>
        `${stage} ${startsOn} ${endsOn} ${listedOn} ${nextOn}`,
    )
    .join('\n')

function byProduct<T>(rows: readonly Of<T>[]): Map<string, T[]> {
  const all = new Map<string, T[]>()
  for (const row of rows) all.set(row.productId, [...(all.get(row.productId) ?? []), row])
  return all
}

const livePhases = (db: Db): Promise<Of<LivePhase>[]> =>
  db
    .selectFrom('product_phases')
    .select(['product_id as productId', 'phase', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('starts_on')
    .orderBy('id')
    .execute()

const liveEnds = (db: Db): Promise<Of<LiveEnd>[]> =>
  db
    .selectFrom('product_ends')
    .select(['product_id as productId', 'on_date as onDate'])
    .select(eb => eb.ref('kind').$castTo<EndKind>().as('kind'))
    .where('cancelled_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('on_date')
    .orderBy('id')
    .execute()

const allStages = (db: Db): Promise<Of<Segment & Listed>[]> =>
  db
    .selectFrom('product_stages')
    .select(['product_id as productId', 'stage', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select(['listed_on as listedOn', 'next_on as nextOn'])
    .orderBy('product_id')
    .orderBy('position')
    .execute()

import type { Act } from '../../../platform/act.ts'
import { type LifeRow, segmentsOfLife } from '../exchange/life.ts'
import { isEnd } from '../product.ts'
import '../tables.ts'
import { insertMany } from './insert-many.ts'

export interface LifeOf {
  productId: string
  life: readonly LifeRow[]
}

/** Records lives read from a file. Rows of one day keep their order: their ids ascend. */
export async function insertFacts(act: Act, lives: readonly LifeOf[]): Promise<void> {
  const { db, now, actor } = act
  const rows = lives.flatMap(({ productId, life }) => life.map(row => ({ ...row, productId })))
  const ids = rows.map(() => act.newId()).sort()
  const facts = rows.map(({ productId, ...row }, index) => ({
    row,
    fact: {
      id: ids[index] ?? '',
      product_id: productId,
      origin: 'import' as const,
      recorded_by: actor.personId,
      recorded_at: now,
    },
  }))
  const phases = facts.flatMap(({ fact, row: { stage, startsOn, endsOn } }) =>
    isEnd(stage) ? [] : [{ ...fact, phase: stage, starts_on: startsOn, ends_on: endsOn }],
  )
  const ends = facts.flatMap(({ fact, row: { stage, startsOn } }) =>
    isEnd(stage) ? [{ ...fact, kind: stage, on_date: startsOn }] : [],
  )
  await insertMany(db, 'product_phases', phases)
  await insertMany(db, 'product_ends', ends)
}

/** The projection of lives just recorded. */
export async function insertStages(act: Act, lives: readonly LifeOf[]): Promise<void> {
  const rows = lives.flatMap(({ productId, life }) => {
    const segments = segmentsOfLife(life)
    return segments.map(({ stage, startsOn, endsOn }, index) => ({
      product_id: productId,
      position: index + 1,
      stage,
      starts_on: startsOn,
      ends_on: endsOn,
      listed_on: segments[0]?.startsOn ?? null,
      next_on: segments[index + 1]?.startsOn ?? null,
    }))
  })
  await insertMany(act.db, 'product_stages', rows)
}

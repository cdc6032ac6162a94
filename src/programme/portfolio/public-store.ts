import type { Db } from '../../platform/database/tables.ts'
import { problemAgreed } from './agreed-store.ts'
import { sheetOf } from './exchange/state-store.ts'
import type { PublicPause } from './picture.ts'
import type { Sheet } from './sheet.ts'
import './tables.ts'
import type { Segment } from './timeline.ts'

/** The segments of a product, as its projection has them. */
export const listSegments = (db: Db, productId: string): Promise<Segment[]> =>
  db
    .selectFrom('product_stages')
    .select(['stage', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('product_id', '=', productId)
    .orderBy('position')
    .execute()

/** When it paused; why is for those who follow it. */
export const listPublicPauses = (db: Db, productId: string): Promise<PublicPause[]> =>
  db
    .selectFrom('product_pauses')
    .select(['kind', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('product_id', '=', productId)
    .orderBy('starts_on')
    .execute()

export async function findSheet(db: Db, productId: string): Promise<{ sheet: Sheet; themes: string[] }> {
  const row = await db
    .selectFrom('products as p')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('product_sheets as s')
          .select('s.content')
          .whereRef('s.product_id', '=', 'p.id')
          .orderBy('s.number', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select(['p.pitch', 'p.themes', 'last.content'])
    .where('p.id', '=', productId)
    .executeTakeFirstOrThrow()
  return { sheet: { ...sheetOf(row.content ?? {}), pitch: row.pitch }, themes: row.themes }
}

/** Whether an end was ever promised for one of its phases, or put off. */
export async function hasPromisedEnd(db: Db, productId: string): Promise<boolean> {
  const row = await db
    .selectFrom('product_phases as f')
    .leftJoin('product_extensions as x', 'x.phase_id', 'f.id')
    .select('f.id')
    .where('f.product_id', '=', productId)
    .where('f.cancelled_at', 'is', null)
    .where(eb => eb.or([eb('f.expected_on', 'is not', null), eb('x.until', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The problem as first sent, only while everyone who carries it agrees to show it. */
export async function findFirstProblem(
  db: Db,
  productId: string,
): Promise<{ text: string; sentAt: Date } | undefined> {
  const row = await db
    .selectFrom('products as p')
    .innerJoin('application_sendings as s', 's.application_id', 'p.application_id')
    .select(['s.canonical', 's.sent_at'])
    .where('p.id', '=', productId)
    .where('s.confirmed_at', 'is not', null)
    .where(problemAgreed())
    .orderBy('s.number')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { answers } = JSON.parse(row.canonical) as { answers?: Record<string, unknown> }
  const text = answers?.['probleme']
  return typeof text === 'string' && text !== '' ? { text, sentAt: row.sent_at } : undefined
}

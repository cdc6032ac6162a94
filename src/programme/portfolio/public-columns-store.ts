import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '../../platform/database/tables.ts'
import '../incubators/store.ts'
import { titleAgreed } from './agreed-store.ts'
import type { PublicProduct } from './product.ts'
import './tables.ts'

type Joined = Tables & { p: Tables['products']; i: Tables['incubators'] }

/** The columns of a product anyone may see, of products `p` joined to their incubators `i`. */
export function publicColumns<O>(query: SelectQueryBuilder<Joined, 'p' | 'i', O>, today: string) {
  return query
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('product_stages as f')
          .select(['f.stage as phase', 'f.starts_on'])
          .whereRef('f.product_id', '=', 'p.id')
          .where('f.starts_on', '<=', today)
          .orderBy('f.position', 'desc')
          .limit(1)
          .as('now'),
      join => join.onTrue(),
    )
    .leftJoin('incubator_phases as l', join =>
      join.onRef('l.incubator_id', '=', 'p.incubator_id').on(sql`l.phase`, '=', sql`now.phase`),
    )
    .select(['p.id', 'p.slug', 'p.name', 'p.pitch', 'p.started_on', 'now.phase', 'now.starts_on as since'])
    .select(['i.id as incubator_id', 'i.slug as incubator_slug', 'i.name as incubator_name'])
    .select(['i.administration', 'i.theme', 'l.label', titleAgreed().as('agreed')])
}

type Row = Awaited<ReturnType<ReturnType<typeof publicColumns<object>>['execute']>>[number]

/** A title and what is made of it only while everyone who carries it agrees. */
export const publicOf = (row: Row): PublicProduct => ({
  id: row.id,
  address: row.agreed ? row.slug : row.id,
  title: row.agreed ? row.name : null,
  pitch: row.pitch,
  incubator: {
    id: row.incubator_id,
    slug: row.incubator_slug,
    name: row.incubator_name,
    administration: row.administration,
    theme: row.theme,
  },
  phase: row.phase,
  phaseLabel: row.label,
  since: row.since,
})

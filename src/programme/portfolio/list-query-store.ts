import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { titleAgreed } from './agreed-store.ts'
import type { ListFilter } from './list-filter.ts'
import './tables.ts'

/**
 * Products `p` that a filter keeps, and what orders them.
 * @param many whether they are many: then they are read in the order of the list until the page is full, else they
 * are found first. One plan serves every word (each is asked from a sub-query, which the planner cannot see
 * through): planning again for each would cost more than the search.
 */
export function filtered(db: Db, today: string, filter: ListFilter, many: boolean) {
  const { incubator, stage, theme } = filter
  const within = (condition: ReturnType<typeof matching>) =>
    many ? sql<boolean>`(${condition}) is true` : condition
  return db
    .selectFrom('products as p')
    .$if(stage !== '', query =>
      query.innerJoin('product_stages as s', 's.product_id', 'p.id').where(inStage(stage, today)),
    )
    .$if(incubator !== '', query =>
      query.where('p.incubator_id', '=', eb =>
        eb.selectFrom('incubators as h').select('h.id').where('h.slug', '=', incubator),
      ),
    )
    .$if(theme !== '', query =>
      query.where(within(sql<boolean>`p.themes @> (select array[${theme}]::text[])`)),
    )
    .$if(filter.words !== '', query => query.where(within(matching(filter.words))))
}

/** The list's order: in a stage, from the index of that stage. */
export const orderOf = ({ stage }: ListFilter) =>
  stage === ''
    ? { startedOn: sql<string | null>`p.started_on`, id: sql<string>`p.id` }
    : { startedOn: sql<string | null>`s.listed_on`, id: sql<string>`s.product_id` }

/** Every word is asked, none can be excluded: what is said without the title is always within what is said with it. */
function matching(words: string) {
  const query = sql`(select plainto_tsquery('pg_catalog.french', plain_french(${words})))`
  return sql<boolean>`p.words @@ ${query} and (${titleAgreed()} or french_words('', p.pitch, p.themes) @@ ${query})`
}

const inStage = (stage: string, today: string) =>
  sql<boolean>`s.stage = ${stage} and s.starts_on <= ${today} and (s.next_on is null or s.next_on > ${today})`

/** Those of a stage and nothing else: told from the index of stages alone. */
export const ofStage = (db: Db, today: string, stage: string) =>
  db.selectFrom('product_stages as s').where(inStage(stage, today))

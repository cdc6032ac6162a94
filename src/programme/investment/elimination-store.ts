import { sql } from 'kysely'
import { rowsEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

// A reminder has no number of its own: one made of what tells it.
const REMINDER = sql<string>`md5(c.product_id || ' ' || c.due_on || ' ' || c.kind)::uuid`

/** Dossiers de comité et rappels, arrivés à leur terme : the signed record stays with the product. */
export const eliminators: readonly Eliminator[] = [
  papers(),
  rowsEliminator(
    {
      kind: 'investment.reminders',
      root: 'investment_reminders',
      id: REMINDER,
      due: (incubatorId, before) => sql`
        select ${REMINDER} as id, 'Rappel de comité, produit ' || p.slug as label, c.sent_at as "from"
        from investment_reminders c join products p on p.id = c.product_id
        where p.incubator_id = ${incubatorId} and c.sent_at < ${before}`,
    },
    async ({ db }, ids) => {
      await sql`delete from investment_reminders c where ${REMINDER} = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
]

const PAPERS = ['investment_dossiers', 'investment_attendance', 'investment_decisions'] as const
function papers(): Eliminator {
  // The decision a closing cites is the record's.
  const rowsOf = (table: (typeof PAPERS)[number]) =>
    table === 'investment_decisions'
      ? sql`investment_decisions c where not exists (
          select from investment_closings x where x.decision_id = c.id) and`
      : sql`${sql.table(table)} c where`
  return {
    kind: 'investment.papers',
    due: (incubatorId, before) => sql`
      select k.id, 'Dossier de comité, produit ' || p.slug as label, x.closed_at as "from"
      from investment_committees k join products p on p.id = k.product_id
      join investment_closings x on x.committee_id = k.id
      where k.incubator_id = ${incubatorId} and x.closed_at < ${before} and (${sql.join(
        PAPERS.map(table => sql`exists (select from ${rowsOf(table)} c.committee_id = k.id)`),
        sql` or `,
      )})`,
    async export(db, ids) {
      return Promise.all(
        PAPERS.map(async table => {
          const { rows } = await sql<{ row: object; of: string }>`select to_jsonb(c) as row,
            c.committee_id::text as "of" from ${rowsOf(table)} c.committee_id = any(${[...ids]}::uuid[])`.execute(
            db,
          )
          return { table, rows: rows.map(({ row }) => row), owners: rows.map(({ of }) => new Set([of])) }
        }),
      )
    },
    async remove({ db }, ids) {
      for (const table of PAPERS)
        await sql`delete from ${rowsOf(table)} c.committee_id = any(${[...ids]}::uuid[])`.execute(db)
    },
  }
}

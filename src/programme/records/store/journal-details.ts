import { sql } from 'kysely'
import type { Eliminator } from '../../../platform/retention.ts'

// What no incubator's history holds is answered for by the oldest.
const details = sql`journal j join journal_payloads d on d.subject = j.subject and d.number = j.number`
const home = sql`coalesce(j.incubator_id, (select h.incubator_id from host_incubator h))`
const month = sql`date_trunc('month', j.recorded_at at time zone 'UTC')`
const id = sql`md5(${home}::text || ' ' || to_char(${month}, 'YYYY-MM'))::uuid`

/** Détails de l'historique, month by month: who and what go, each line and its fingerprint stay, the chain holds. */
export const journalDetails: Eliminator = {
  kind: 'journal',
  atOnce: 1,
  due: (incubatorId, before) => sql`
    select m.id, 'Détails de l’historique, ' || to_char(m.month, 'MM/YYYY') as label,
      (m.month + interval '1 month') at time zone 'UTC' as "from"
    from (select distinct ${id} as id, ${month} as month from ${details} where j.recorded_at < ${before}
      and (j.incubator_id = ${incubatorId} or j.incubator_id is null
        and ${incubatorId}::uuid = (select h.incubator_id from host_incubator h))) m
    where (m.month + interval '1 month') at time zone 'UTC' < ${before}`,
  async export(db, ids) {
    const { rows } = await sql<{ line: object; detail: object; of: string }>`select to_jsonb(j) as line,
      to_jsonb(d) as detail, ${id}::text as "of" from ${details} where ${id} = any(${[...ids]}::uuid[])
      order by j.subject, j.number`.execute(db)
    const owners = rows.map(({ of }) => new Set([of]))
    return [
      { table: 'journal', rows: rows.map(({ line }) => line), owners },
      { table: 'journal_payloads', rows: rows.map(({ detail }) => detail), owners },
    ]
  },
  async remove({ db }, ids) {
    await sql`delete from journal_payloads p using ${details} where p.subject = d.subject and p.number = d.number
      and ${id} = any(${[...ids]}::uuid[])`.execute(db)
  },
}

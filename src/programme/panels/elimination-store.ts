import { sql } from 'kysely'
import { rowsEliminator, treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Sièges arrivés à leur terme : how many sat stays, with what they are counted by; who they were does not. */
export const eliminators: readonly Eliminator[] = [
  rowsEliminator(
    {
      kind: 'panel.seat',
      root: 'seats',
      subject: 'seat',
      due: (incubatorId, before) => sql`
        select s.id, 'Siège (' || case p.kind when 'jury' then 'jury' else 'comité' end || '), appel ' || c.slug as label, c.closes_at as "from"
        from seats s join panels p on p.id = s.panel_id join calls c on c.id = p.call_id
        where s.incubator_id = ${incubatorId} and c.closes_at < ${before} and s.name <> ''`,
    },
    async ({ db, now }, ids) => {
      const all = sql`any(${[...ids]}::uuid[])`
      await sql`update seat_declarations set interests = '' where seat_id = ${all}`.execute(db)
      await sql`update sitting_presences set represented_by = '' where seat_id = ${all}`.execute(db)
      await sql`delete from replaced_invitations where seat_id = ${all}`.execute(db)
      await sql`update seats set name = '', address = '', key = id::text, organisation = '', service = '',
        answer_reason = '', removal_reason = '', token_hash = null, removed_at = coalesce(removed_at, ${now})
        where id = ${all}`.execute(db)
    },
  ),
  treeEliminator({
    kind: 'panel.minutes',
    // All of a panel at once: their numbers follow each other.
    root: [
      { table: 'sittings', by: 'panel_id' },
      { table: 'minutes', by: 'panel_id' },
    ],
    subject: 'panel',
    due: (incubatorId, before) => sql`
      select * from (
        select p.id, 'Séances et procès-verbaux (' || case p.kind when 'jury' then 'jury' else 'comité' end
            || '), appel ' || c.slug as label,
          greatest((select max(t.held_on)::timestamptz from sittings t where t.panel_id = p.id),
            (select max(m.closed_at) from minutes m where m.panel_id = p.id)) as "from"
        from panels p join calls c on c.id = p.call_id where p.incubator_id = ${incubatorId}) m
      where m."from" < ${before}`,
  }),
]

import { sql } from 'kysely'
import { treeEliminator } from '../../../platform/elimination.ts'
import type { Eliminator } from '../../../platform/retention.ts'

/** Rappels arrivés à leur terme : number, hours and notes go; threads go with their application, or before. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'callback',
    root: 'callback_wishes',
    due: (incubatorId, before) => sql`
      select w.id, 'Demande de rappel, appel ' || c.slug as label, c.closes_at as "from"
      from callback_wishes w join calls c on c.id = w.call_id join applications a on a.id = w.application_id
      where w.incubator_id = ${incubatorId} and c.closes_at < ${before} and a.confirmed_at is not null`,
  }),
  treeEliminator({
    kind: 'thread.received',
    root: 'thread_messages',
    due: (incubatorId, before) => sql`
      select m.id, 'Message ' || m.number || ', candidature ' || a.receipt as label, c.closes_at as "from"
      from thread_messages m join calls c on c.id = m.call_id join applications a on a.id = m.application_id
      where m.incubator_id = ${incubatorId} and c.closes_at < ${before} and a.confirmed_at is not null`,
  }),
  treeEliminator({
    kind: 'thread.delay',
    root: 'reply_delays',
    due: (incubatorId, before) => sql`
      select d.id, 'Délai de réponse promis, ' || d.days || ' jours' as label, n.set_at as "from"
      from reply_delays d join reply_delays n on n.incubator_id = d.incubator_id and n.number = d.number + 1
      where d.incubator_id = ${incubatorId} and n.set_at < ${before}`,
  }),
]

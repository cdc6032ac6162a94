import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Held } from '../../platform/retention.ts'

// What is kept of a call for a term of its own: one, several, the rows.
const KEPT = [
  ['candidature', 'candidatures', sql`applications a where a.call_id = c.id`],
  ['mise en route', 'mises en route', sql`onboardings o where o.call_id = c.id`],
  ['séance', 'séances', sql`sittings t join panels p on p.id = t.panel_id where p.call_id = c.id`],
  [
    'procès-verbal',
    'procès-verbaux',
    sql`minutes m join panels p on p.id = m.panel_id where p.call_id = c.id`,
  ],
  [
    'siège nommé',
    'sièges nommés',
    sql`seats s join panels p on p.id = s.panel_id where p.call_id = c.id and s.name <> ''`,
  ],
  ['visa', 'visas', sql`visa_requests v where v.call_id = c.id`],
  ['adresse qui le suivait', 'adresses qui le suivaient', sql`call_followers f where f.call_id = c.id`],
  [
    'inscription',
    'inscriptions',
    sql`registrations r join briefings b on b.id = r.briefing_id
    where b.call_id = c.id and r.address <> ''`,
  ],
  [
    'question',
    'questions',
    sql`agent_questions q where q.call_id = c.id and (q.address <> '' or q.body <> '')`,
  ],
] as const

const words = KEPT.map(
  ([one, many, rows]) => sql`(select case count(*) when 0 then null
    else count(*) || case count(*) when 1 then ${` ${one}`} else ${` ${many}`} end end from ${rows})`,
)

const ended = (incubatorId: string, before: Date) => sql<Held>`
  select c.id, 'Appel ' || c.slug as label, c.closes_at as "from", concat_ws(', ', ${sql.join(words)}) as by
  from calls c where c.incubator_id = ${incubatorId} and c.closes_at < ${before}
    and (c.published_at is not null or exists (select from call_publications u where u.call_id = c.id))`

/** Appels publiés arrivés à leur terme : the last of what they brought to go, with their guide and their counts. */
export const publishedCalls = treeEliminator({
  kind: 'call.published',
  root: 'calls',
  stops: ['applications', 'onboardings', 'sittings', 'minutes', 'visa_requests'],
  subject: 'call',
  due: (incubatorId, before) =>
    sql`select e.id, e.label, e."from" from (${ended(incubatorId, before)}) e where e.by = ''`,
  held: (incubatorId, before) => sql`select * from (${ended(incubatorId, before)}) e where e.by <> ''`,
})

import { sql } from 'kysely'
import { rowsEliminator, treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Adresses laissées sans compte, arrivées à leur terme : who came is counted still, without a name. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'outreach.follower',
    root: 'call_followers',
    subject: 'follower',
    due: (incubatorId, before) => sql`
      select f.id, 'Adresse qui suivait l’appel ' || c.slug as label, c.closes_at as "from"
      from call_followers f join calls c on c.id = f.call_id
      where f.incubator_id = ${incubatorId} and c.closes_at < ${before}`,
  }),
  rowsEliminator(
    {
      kind: 'outreach.registration',
      root: 'registrations',
      subject: 'registration',
      due: (incubatorId, before) => sql`
        select r.id, 'Inscription à une réunion, appel ' || c.slug as label, c.closes_at as "from"
        from registrations r join briefings b on b.id = r.briefing_id join calls c on c.id = b.call_id
        where r.incubator_id = ${incubatorId} and c.closes_at < ${before} and r.address <> ''`,
    },
    async ({ db }, ids) => {
      await sql`update registrations set name = '', address = '', address_key = id::text
        where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
  rowsEliminator(
    {
      kind: 'outreach.question',
      root: 'agent_questions',
      subject: 'question',
      due: (incubatorId, before) => sql`
        select q.id, 'Question d’un agent, appel ' || c.slug as label, c.closes_at as "from"
        from agent_questions q join calls c on c.id = q.call_id
        where q.incubator_id = ${incubatorId} and c.closes_at < ${before} and (q.address <> '' or q.body <> '')`,
    },
    async ({ db }, ids) => {
      await sql`update agent_questions set address = '', body = '', answer = ''
        where id = any(${[...ids]}::uuid[])`.execute(db)
    },
  ),
]

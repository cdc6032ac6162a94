import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Eraser, PersonExport } from '../../platform/retention.ts'
import { keysOf } from '../people/personal-data-store.ts'

/** Données laissées sans compte : found again by the addresses of the person. */
const listed =
  (query: (personId: string) => ReturnType<typeof sql<object>>): PersonExport['list'] =>
  async (db: Db, personId: string) =>
    (await query(personId).execute(db)).rows

export const exports: readonly PersonExport[] = [
  {
    slice: 'outreach',
    label: 'Les appels que vous suivez',
    tables: ['call_followers', 'follower_notices'],
    list: listed(
      id => sql<object>`select c.slug as call, f.address, f.asked_at as "askedAt",
          f.confirmed_at as "confirmedAt", f.left_at as "leftAt"
        from call_followers f join calls c on c.id = f.call_id
        where f.address_key in ${keysOf(id)} order by f.asked_at, f.id`,
    ),
  },
  {
    slice: 'outreach',
    label: 'Vos inscriptions aux réunions d’information',
    tables: ['registrations'],
    list: listed(
      id => sql<object>`select c.slug as call, b.title, b.starts_at as "startsAt", r.name, r.address,
          r.asked_at as "askedAt", r.confirmed_at as "confirmedAt", r.left_at as "leftAt"
        from registrations r join briefings b on b.id = r.briefing_id join calls c on c.id = b.call_id
        where r.address_key in ${keysOf(id)} order by r.asked_at, r.id`,
    ),
  },
  {
    slice: 'outreach',
    label: 'Vos questions, et nos réponses',
    tables: ['agent_questions', 'published_answers'],
    list: listed(
      id => sql<object>`select c.slug as call, q.body, q.asked_at as "askedAt", q.answer,
          q.answered_at as "answeredAt"
        from agent_questions q join calls c on c.id = q.call_id
        where lower(q.address) in ${keysOf(id)} order by q.asked_at, q.id`,
    ),
  },
]

/** Who came is counted still; questions and answers stay without an address. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'outreach',
    tables: ['call_followers', 'registrations', 'agent_questions'],
    async erase({ db }, id) {
      const keys = keysOf(id)
      await sql`delete from call_followers where address_key in ${keys}`.execute(db)
      await sql`update registrations set name = '', address = '', address_key = id::text
        where address_key in ${keys}`.execute(db)
      await sql`update agent_questions set address = '' where lower(address) in ${keys}`.execute(db)
    },
  },
]

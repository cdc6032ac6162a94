import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What addresses left without an account must satisfy. */
export const invariants: Invariant[] = [
  rule(
    'Une place retenue l’est pour une adresse confirmée, qui n’a pas rendu sa place',
    sql`select 'registration:' || id as subject from registrations
      where seated_at is not null and (confirmed_at is null or left_at is not null)`,
  ),
  rule(
    'Personne n’attend une place quand il en reste à une réunion à venir',
    sql`select 'briefing:' || b.id as subject from briefings b
      where b.cancelled_at is null and (b.seats is null or b.seats > (select count(*) from registrations r
          where r.briefing_id = b.id and r.seated_at is not null and r.left_at is null))
        and exists (select 1 from registrations r where r.briefing_id = b.id
          and r.confirmed_at is not null and r.seated_at is null and r.left_at is null
          and r.confirmed_at < b.starts_at)`,
  ),
  rule(
    'Un e-mail d’appel suivi est parti à une adresse confirmée',
    sql`select 'follower:' || f.id as subject from call_followers f
      where f.confirmed_at is null
        and exists (select 1 from follower_notices n where n.follower_id = f.id)`,
  ),
  rule(
    'Une question publiée a sa réponse, et appartient à l’appel où elle est lue',
    sql`select 'question:' || q.id as subject from published_answers a
      join agent_questions q on q.id = a.question_id
      where q.answered_at is null or q.call_id <> a.call_id`,
  ),
]

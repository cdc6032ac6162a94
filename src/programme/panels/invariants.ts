import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async (db: Db) => (await query.execute(db)).rows,
})

/** What panels promise: who sits, who signed, who stepped aside, what was closed. */
export const invariants: Invariant[] = [
  rule(
    'Un siège accepté a une personne, et une réponse a une date',
    sql`select 'seat:' || id as subject from seats
      where (answer = 'accepted' and person_id is null) or (answer is null) <> (answered_at is null)`,
  ),
  rule(
    'Une personne a un seul siège dans une instance',
    sql`select 'panel:' || panel_id as subject from seats
      where answer = 'accepted' and removed_at is null group by panel_id, person_id having count(*) > 1`,
  ),
  rule(
    'Un siège, ses déclarations, ses séances et ses déports sont du même incubateur que leur appel',
    sql`select 'seat:' || s.id as subject from seats s join panels p on p.id = s.panel_id
      join calls c on c.id = p.call_id where s.incubator_id <> c.incubator_id or p.incubator_id <> c.incubator_id
      union all select 'seat:' || d.seat_id from seat_declarations d join seats s on s.id = d.seat_id
        where d.incubator_id <> s.incubator_id
      union all select 'sitting:' || t.id from sittings t join panels p on p.id = t.panel_id
        where t.incubator_id <> p.incubator_id
      union all select 'recusal:' || r.id from recusals r join applications a on a.id = r.application_id
        where r.incubator_id <> a.incubator_id`,
  ),
  rule(
    'Une déclaration est signée par la personne du siège, numérotée à partir de 1',
    sql`select 'seat:' || d.seat_id as subject from seat_declarations d join seats s on s.id = d.seat_id
      where d.signed_by is distinct from s.person_id
      union select 'seat:' || seat_id from seat_declarations group by seat_id having max(number) <> count(*)`,
  ),
  rule(
    'Une présence est celle d’un siège de l’instance qui se réunit',
    sql`select 'sitting:' || t.id as subject from sitting_presences x
      join sittings t on t.id = x.sitting_id join seats s on s.id = x.seat_id where s.panel_id <> t.panel_id`,
  ),
  rule(
    'Une seconde convocation suit une séance de la même instance',
    sql`select 'sitting:' || t.id as subject from sittings t
      join sittings f on f.id = t.convened_after where f.panel_id <> t.panel_id or f.id = t.id`,
  ),
  rule(
    'Un procès-verbal a l’empreinte de ce qu’il dit, et les numéros se suivent',
    sql`select 'minutes:' || id as subject from minutes
      where fingerprint <> encode(sha256(convert_to(content, 'UTF8')), 'hex')
      union select 'panel:' || panel_id from minutes group by panel_id having max(number) <> count(*)`,
  ),
]

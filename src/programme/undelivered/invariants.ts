import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async db => (await query.execute(db)).rows,
})

/** What must always be true of letters that did not arrive. */
export const invariants: Invariant[] = [
  rule(
    'Un courrier est revenu si et seulement si un avis le dit',
    sql`select 'mail:' || m.id as subject from mails m left join mail_bounces b on b.mail_id = m.id
      where (m.state = 'bounced') <> (b.mail_id is not null)`,
  ),
  rule(
    'Un courrier envoyé à nouveau n’était pas arrivé, et le nouveau dit la même chose',
    sql`select 'mail:' || m.id as subject from mail_resends r
      join mails m on m.id = r.mail_id join mails f on f.id = r.of_mail_id
      where f.state not in ('refused', 'to-check', 'bounced')
        or (m.kind, m.title, m.body, m.subject_ref) is distinct from (f.kind, f.title, f.body, f.subject_ref)`,
  ),
]

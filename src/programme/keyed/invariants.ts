import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

const rule = (name: string, query: ReturnType<typeof sql<{ subject: string }>>): Invariant => ({
  name,
  breaches: async db => (await query.execute(db)).rows,
})

/** What must always be true of applications keyed in by a team. */
export const invariants: Invariant[] = [
  rule(
    'Une candidature saisie est envoyée si et seulement si elle est validée, à l’heure de sa réception',
    sql`select 'application:' || k.application_id as subject from keyed_applications k
      left join application_sendings s on s.application_id = k.application_id and s.number = 1
      where (s.confirmed_at is not null) <> exists (select 1 from keyed_validations v
          where v.application_id = k.application_id and v.answer = 'valid')
        or s.sent_at <> k.received_at`,
  ),
  rule(
    'Une candidature saisie est reçue avant d’être saisie',
    sql`select 'application:' || application_id as subject from keyed_applications
      where received_at > keyed_at`,
  ),
  rule(
    'Une feuille signée a son jour, et sa numérisation ou la raison de son absence',
    sql`select 'application:' || application_id as subject from keyed_validations
      where way = 'sheet' and (signed_on is null or (scan_id is null) = (no_scan_reason = ''))`,
  ),
]

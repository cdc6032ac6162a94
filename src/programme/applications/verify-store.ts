import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { fingerprintOf } from './receipt.ts'
import './tables.ts'

const PAGE = 500

/** Recomputes the fingerprint of everything that was sent, beside what the journal recorded; lists the receipts it no longer matches. */
export async function verifyFingerprints(db: Db): Promise<{ checked: number; altered: string[] }> {
  const altered: string[] = []
  let checked = 0
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('application_sendings as s')
      .select(['s.receipt', 's.canonical', 's.fingerprint', 's.confirmed_at'])
      // What the journal recorded when it was received; null when that was erased.
      .select(
        sql<string | null>`(select p.payload::jsonb ->> 'fingerprint' from journal j
          join journal_payloads p on p.subject = j.subject and p.number = j.number
          where j.subject = 'application:' || s.application_id and j.verb = 'application.received'
            and p.payload::jsonb ->> 'receipt' = s.receipt limit 1)`.as('recorded'),
      )
      .where('s.receipt', '>', after)
      .orderBy('s.receipt')
      .limit(PAGE)
      .execute()
    for (const { receipt, canonical, fingerprint, recorded } of page) {
      checked++
      const foreign = recorded !== null && recorded !== fingerprint
      if (fingerprintOf(canonical) !== fingerprint || foreign) altered.push(receipt)
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return { checked, altered }
    after = last.receipt
  }
}

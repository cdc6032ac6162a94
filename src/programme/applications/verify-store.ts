import type { Db } from '../../platform/database/tables.ts'
import { fingerprintOf } from './receipt.ts'
import './tables.ts'

const PAGE = 500

/** Recomputes the fingerprint of everything that was sent; lists the receipts it no longer matches. */
export async function verifyFingerprints(db: Db): Promise<{ checked: number; altered: string[] }> {
  const altered: string[] = []
  let checked = 0
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('application_sendings')
      .select(['receipt', 'canonical', 'fingerprint'])
      .where('receipt', '>', after)
      .orderBy('receipt')
      .limit(PAGE)
      .execute()
    for (const { receipt, canonical, fingerprint } of page) {
      checked++
      if (fingerprintOf(canonical) !== fingerprint) altered.push(receipt)
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return { checked, altered }
    after = last.receipt
  }
}

import type { Db } from '../../platform/database/tables.ts'
import { fingerprintOf } from './record.ts'
import './tables.ts'

/** Recomputes the fingerprint of every relevé de décisions; lists those it no longer matches, in words. */
export async function verifyRecords(db: Db): Promise<{ checked: number; altered: string[] }> {
  const rows = await db
    .selectFrom('investment_closings as x')
    .innerJoin('investment_committees as c', 'c.id', 'x.committee_id')
    .innerJoin('products as p', 'p.id', 'c.product_id')
    .select(['x.record', 'x.fingerprint', 'x.kind', 'x.decided_on', 'x.money_until', 'x.signed_name'])
    .select(['x.proof_until', 'c.number', 'p.slug'])
    .orderBy('p.slug')
    .orderBy('c.number')
    .execute()
  return {
    checked: rows.length,
    altered: rows.filter(row => !isIntact(row)).map(({ number, slug }) => `n° ${number}, produit ${slug}`),
  }
}

interface Row {
  record: Parameters<typeof fingerprintOf>[0]
  fingerprint: Buffer
  kind: string
  decided_on: string
  money_until: string | null
  proof_until: string | null
  signed_name: string
}

/** The record is what was signed, and the columns everything counts from still say the same. */
function isIntact({ record, fingerprint, ...columns }: Row): boolean {
  if (!fingerprintOf(record).equals(fingerprint)) return false
  const money = record.money.map(({ until }) => until).sort()[0] ?? null
  return (
    columns.kind === record.decision.kind &&
    columns.decided_on === record.decidedOn &&
    columns.money_until === money &&
    columns.proof_until === (record.decision.proofUntil || null) &&
    columns.signed_name === record.signed.name
  )
}

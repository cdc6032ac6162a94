import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Attendant, DecisionKind } from './committee.ts'
import type { Verdict } from './conditions.ts'

/** Relevé de décisions : what a committee decided, in words that no longer depend on anything else. */
export interface InvestmentRecord {
  kind: 'investment-committee'
  number: number
  product: string
  incubator: string
  administration: string
  /** 'YYYY-MM-DD' */
  metOn: string
  place: string
  decidedOn: string
  attendance: Attendant[]
  judged: { indicator: string; target: string; dueOn: string; verdict: Verdict; result: string }[]
  decision: {
    kind: DecisionKind
    /** Stages, in words. */
    from: string
    to: string
    /** '' when the stage stays the same. */
    effectiveOn: string
    reason: string
    proofUntil: string
  }
  conditions: { indicator: string; target: string; dueOn: string }[]
  money: { funder: string; amount: number; until: string }[]
  days: { skill: string; days: number }[]
  signed: { name: string; capacity: string }
}

/** SHA-256 of the canonical JSON (RFC 8785): same content, same bytes. */
export function fingerprintOf(record: InvestmentRecord): Buffer {
  const text = canonicalize(record)
  if (text === undefined) throw new Error('a record cannot be written as JSON')
  return createHash('sha256').update(text).digest()
}

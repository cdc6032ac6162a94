import type { Attendant, DecisionKind, MeetingDate, Version } from './committee.ts'
import type { DecisionContent } from './decision.ts'
import type { DossierContent } from './dossier.ts'
import type { InvestmentRecord } from './record.ts'

/** Un comité et tout ce qui en est dit, as it is loaded; and its line in a list. */
export interface Closing {
  record: InvestmentRecord
  fingerprint: string
  closedAt: Date
  closedBy: string
}

/** A committee with all that was said of it; the decision in draft is for those who deliberate only. */
export interface Committee {
  id: string
  productId: string
  incubatorId: string
  number: number
  dates: MeetingDate[]
  attendance: Attendant[]
  dossier: Version<DossierContent> | null
  decision: Version<DecisionContent> | null
  closing: Closing | null
}

export interface CommitteeLine {
  id: string
  number: number
  meetsAt: Date
  place: string
  /** How many times it was put off. */
  postponed: number
  closed: { kind: DecisionKind; decidedOn: string; moneyUntil: string | null } | null
}

import type { Generated } from 'kysely'
import '../applications/tables.ts'
import type { Afterwards, HandoverEnding } from './handover.ts'
import type { Rights } from './rights.ts'
import type { AuthorRelation, EndKind } from './who.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    author_ends: {
      id: string
      application_id: string
      person_id: string | null
      relation: AuthorRelation
      kind: EndKind
      ended_at: Date
      ended_by: string | null
    }
    author_invitations: {
      id: string
      incubator_id: string
      application_id: string
      address: string
      address_key: string
      rights: Rights
      token_hash: Buffer
      invited_at: Date
      invited_by: string | null
      accepted_at: Generated<Date | null>
      accepted_by: Generated<string | null>
      taken_back_at: Generated<Date | null>
      taken_back_by: Generated<string | null>
    }
    author_handovers: {
      id: string
      application_id: string
      from_person: string | null
      to_person: string | null
      afterwards: Afterwards
      proposed_at: Date
      ended_at: Generated<Date | null>
      ending: Generated<HandoverEnding | null>
    }
  }
}

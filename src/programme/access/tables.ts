import type { Generated } from 'kysely'

/** Liens : who stands how towards what, read from the relations views and nowhere else. */
export type IncubatorRole = 'head' | 'organiser' | 'coach' | 'reader'
/** A head is an organiser too. */
export type IncubatorRelation = IncubatorRole
export type CallRelation = 'organiser' | 'reader' | 'juror' | 'member'
/** Towards a product: its incubator's team, who carried its problem, its team, its sponsor, the network. */
export type ProductRelation =
  | 'organiser'
  | 'coach'
  | 'reader'
  | 'portfolio-manager'
  | 'lead'
  | 'team'
  | 'sponsor'
/** A co-author writes, a co-reader only reads; a keyer is of the team, before what it keyed in is validated. */
export type ApplicationRelation =
  | 'author'
  | 'co-author'
  | 'co-reader'
  | 'holder'
  | 'keyer'
  | 'organiser'
  | 'juror'
  | 'member'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    incubator_relations: { person_id: string; incubator_id: string; relation: IncubatorRelation }
    call_relations: { person_id: string; call_id: string; relation: CallRelation }
    application_relations: {
      person_id: string
      application_id: string
      relation: Exclude<ApplicationRelation, 'holder'>
    }
    /** Whom to tell of a call: one row a person, with an address when one is proved. */
    call_writers: { person_id: string; call_id: string; drafts: boolean; address: string | null }
    product_relations: { person_id: string; product_id: string; relation: ProductRelation }
    /** Who has products to follow, for the menu. */
    product_followers: { person_id: string }
    roles: {
      id: string
      person_id: string
      incubator_id: string | null
      role: IncubatorRole | 'operator' | 'portfolio-manager'
      granted_at: Date
      granted_by: string | null
      ended_at: Date | null
      ended_by: Generated<string | null>
      /** The day someone left, as said by who recorded it. */
      left_on: Generated<string | null>
      end_reason: Generated<string>
    }
  }
}

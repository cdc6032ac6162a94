import type { CallRelation } from '../access/tables.ts'
import type { CallStatus } from './call.ts'

/** Who may do what with a call: pure predicates over how one stands towards it and its status. */
export interface Standing {
  relations: ReadonlySet<CallRelation>
  status: CallStatus
}

export const callAbilities = {
  readPublicPage: ({ status }: Standing) => status !== 'draft',
  readGuide: ({ relations }: Standing) => relations.has('organiser'),
  editGuide: ({ relations, status }: Standing) => relations.has('organiser') && status !== 'closed',
  publish: ({ relations, status }: Standing) => relations.has('organiser') && status !== 'closed',
} as const

export type CallAbility = keyof typeof callAbilities

import type { CallRelation } from '../access/tables.ts'
import type { CallStatus } from './call.ts'

/** Qui peut quoi sur un appel : pure, over how one stands towards it and where it stands. */
type Predicate = (relations: ReadonlySet<CallRelation>, status: CallStatus) => boolean

const organises: Predicate = relations => relations.has('organiser')
const reads: Predicate = relations => relations.has('organiser') || relations.has('reader')

export const CALL_ABILITIES = {
  /** The public page: anyone, once published. */
  readPublic: (_relations, status) => status !== 'draft',
  /** Where it stands: its name, its dates, how many applied. */
  follow: reads,
  /** The working guide, with what is not published yet. */
  readGuideDraft: organises,
  /** At any stage: a correction shows once it is published again. */
  editGuide: organises,
  /** What agents are asked; at any stage too, previewed once someone has started. */
  editForm: organises,
  publish: organises,
} as const satisfies Record<string, Predicate>

export type CallAbility = keyof typeof CALL_ABILITIES

export function mayOnCall(
  ability: CallAbility,
  relations: ReadonlySet<CallRelation>,
  status: CallStatus,
): boolean {
  return CALL_ABILITIES[ability](relations, status)
}

import type { CallStatus } from './call.ts'
import type { PartId } from './parts.ts'
import { type Issue, isBlocking } from './readiness.ts'

/** La prochaine chose à faire : one, for an organiser who opens a call. */
export type NextStep =
  | { kind: 'mend'; part: PartId; issue: Issue }
  | { kind: 'agree' }
  | { kind: 'publish' }
  | { kind: 'publish-changes' }
  | { kind: 'share' }
  | { kind: 'read-applications' }

/** @param held whether someone's agreement, asked for by the team, is still missing */
export function nextStep(
  status: CallStatus,
  issues: readonly Issue[],
  unpublished: boolean,
  held = false,
): NextStep {
  const [first] = issues.filter(isBlocking)
  if (first && (status === 'draft' || unpublished)) return { kind: 'mend', part: first.part, issue: first }
  if (held && (status === 'draft' || unpublished)) return { kind: 'agree' }
  if (status === 'draft') return { kind: 'publish' }
  if (unpublished) return { kind: 'publish-changes' }
  return status === 'announced' ? { kind: 'share' } : { kind: 'read-applications' }
}

import type { Invariant } from './platform/invariant.ts'
import { invariants as ofApplications } from './programme/applications/invariants.ts'
import { invariants as ofCalls } from './programme/calls/invariants.ts'

/** What each slice promises of its data, for `npm run check-invariants`. */
export const INVARIANTS: Invariant[] = [...ofCalls, ...ofApplications]

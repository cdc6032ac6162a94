import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Phase } from './phases.ts'

/** What tells one setting of an incubator's phases from another: the optimistic lock of their form. */
export const phasesVersion = (phases: readonly Phase[]): string =>
  createHash('sha256')
    .update(canonicalize(phases) ?? '')
    .digest('hex')
    .slice(0, 16)

import type { Invariant } from '../../platform/invariant.ts'
import './tables.ts'

export const invariants: Invariant[] = []

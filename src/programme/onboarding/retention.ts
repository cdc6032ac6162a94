import type { Retention } from '../../platform/retention.ts'

export const retention: readonly Retention[] = []

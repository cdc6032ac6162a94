import { type PublicCall, windowOf } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import type { Holding } from '../calls/holding.ts'
import type { Incubator } from '../incubators/incubator.ts'

/** Aperçu : a call as agents would read it if it were published now; without dates, as if it opened now. */
export function previewOf(
  { id, slug }: { id: string; slug: string },
  { guide, number }: { guide: Guide; number: number },
  incubator: Incubator,
  now: Date,
  holders: Holding[] = [],
): PublicCall {
  const { opensOn, closesOn } = guide.dates
  const dated = opensOn !== '' && closesOn >= opensOn
  const window = dated ? windowOf(guide.dates, incubator.zone) : { opensAt: now, closesAt: now }
  return { id, slug, incubator, guide, guideNumber: number, publishedAt: now, holders, ...window }
}

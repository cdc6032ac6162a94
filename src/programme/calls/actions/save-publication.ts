import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { type Call, windowOf } from '../call.ts'
import type { Guide } from '../guide.ts'
import { tellDatesMoved } from './tell-dates-moved.ts'

export interface Publishing {
  call: Call
  incubator: Incubator
  guide: Guide
  number: number
  /** What agents read until now; null at the first publication. */
  before: Guide | null
  publicUrl: string
}

/** The fact, its projections, its line of the journal, and the e-mails of the dates that moved: one transaction. */
export async function savePublication(
  act: Act,
  { call, incubator, guide, number, before, publicUrl }: Publishing,
): Promise<{ opensAt: Date; closesAt: Date; told: number }> {
  const { opensAt, closesAt } = windowOf(guide.dates, incubator.zone)
  const window = { opens_at: opensAt, closes_at: closesAt, published_at: act.now }
  await act.db
    .insertInto('call_publications')
    .values({
      id: act.newId(),
      call_id: call.id,
      guide_number: number,
      published_by: act.actor.personId,
      published_at: act.now,
    })
    .execute()
  await act.db.updateTable('calls').set(window).where('id', '=', call.id).execute()
  const dated = { ...call, opensAt, closesAt, publishedAt: act.now }
  const told =
    before === null
      ? 0
      : await tellDatesMoved(act, { call: dated, incubator, before, after: guide, publicUrl })
  await record(act, {
    incubatorId: call.incubatorId,
    subject: `call:${call.id}`,
    verb: 'call.published',
    payload: {
      guideNumber: number,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      ...(told > 0 ? { told } : {}),
    },
  })
  return { opensAt, closesAt, told }
}

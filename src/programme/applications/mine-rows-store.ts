import type { Act } from '../../platform/act.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { getPublicCall } from '../calls/store.ts'
import type { MineRow } from './list-store.ts'
import { describeMine } from './mine-store.ts'
import { isAwaiting, nameOfMine, resumedFirst, withWords } from './mine-words.ts'

export interface MineShown {
  id: string
  title: string
  call: string
  others: string
  updated: string
  /** A draft of one's own, on an open call. */
  resume: boolean
  /** Sent, the code not typed yet. */
  awaits: boolean
}

/** One's applications as they are told apart; those to take up again first. */
export async function mineShown({ db, now, actor }: Act, mine: readonly MineRow[]): Promise<MineShown[]> {
  const ids = mine.map(({ id }) => id)
  const described = await describeMine(db, ids, actor.personId)
  const calls = new Map<string, Awaited<ReturnType<typeof getPublicCall>>>()
  for (const { callId } of mine) if (!calls.has(callId)) calls.set(callId, await getPublicCall(db, callId))
  const rows = mine.map(row => {
    const call = calls.get(row.callId)
    const { start = '', others = [] } = described.get(row.id) ?? {}
    const awaits = isAwaiting(row, now) && !row.reads
    const draft = row.confirmedAt === null && row.withdrawnAt === null && !row.reads && !awaits
    return {
      id: row.id,
      title: nameOfMine(row.title, start),
      call: `${call?.guide.title ?? ''} (${row.incubator})`,
      others: withWords(others),
      updated: frenchDateTime(row.updatedAt, row.zone),
      awaits,
      resume: draft && call !== undefined && statusOfCall(call, now) === 'open',
    }
  })
  return resumedFirst(rows)
}

import type { Act } from '../../platform/act.ts'
import { completionOf, newsOf } from './announced.ts'
import { newsWords } from './announced-wording.ts'
import { statusOf } from './application.ts'
import { listLastWords } from './decision-store.ts'
import type { MineRow } from './list-store.ts'
import { isAwaiting } from './mine-words.ts'
import { loadApplication } from './store.ts'
import { STATUS_WORDS } from './wording.ts'

/** The state of each application one has started, as it has been announced: what is not sent is said. */
export async function describeStates(
  { db, now, actor }: Act,
  mine: readonly MineRow[],
): Promise<Map<string, string>> {
  const words = await listLastWords(
    db,
    mine.map(({ id }) => id),
    now,
  )
  const states = new Map<string, string>()
  for (const row of mine) {
    const word = words.get(row.id)
    const completion = word ? completionOf(word, row.zone) : null
    if (row.withdrawnAt) states.set(row.id, STATUS_WORDS.withdrawn)
    else if (word) states.set(row.id, newsWords(newsOf(word, completion, row.sentAt, now), completion))
    else if (isAwaiting(row, now)) states.set(row.id, STATUS_WORDS.awaiting)
    else if (row.confirmedAt) states.set(row.id, STATUS_WORDS[await sentOrChanged(row)])
    else states.set(row.id, draftWords(row))
  }
  return states

  /** Only what was written since it was sent is looked into. */
  async function sentOrChanged({ id, reads, updatedAt, lastSendingAt }: MineRow) {
    if (reads || (lastSendingAt && updatedAt <= lastSendingAt)) return 'sent'
    const application = await loadApplication(db, id)
    return application ? statusOf(application.facts, now) : 'sent'
  }

  /** Signed in, one would look for it on another device. */
  function draftWords({ held }: MineRow): string {
    return held && actor.personId !== null
      ? `${STATUS_WORDS.draft}, sur cet appareil seulement`
      : STATUS_WORDS.draft
  }
}

import { type Act, within } from '../../../platform/act.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Briefing, reminderDue } from '../briefing.ts'
import { listBriefingsBefore } from '../briefings-store.ts'
import { takeToRemind } from '../registrations-store.ts'
import { writeTo } from './write-to-registered.ts'
import '../tables.ts'

const DAY = 86_400_000
const BATCH = 100

/** The day before a briefing, reminds those who have a seat: each once, whatever is killed. */
export async function sendDueReminders(act: Act, publicUrl: string): Promise<number> {
  let sent = 0
  const soon = await listBriefingsBefore(act.db, act.now, new Date(act.now.getTime() + DAY))
  for (const briefing of soon.filter(each => reminderDue(each, act.now)))
    for (let told = BATCH; told === BATCH; sent += told)
      told = await within(act, act => remindSome(act, briefing, publicUrl))
  return sent
}

async function remindSome(act: Act, briefing: Briefing, publicUrl: string): Promise<number> {
  const incubator = await getIncubator(act.db, briefing.incubatorId)
  // Who was seated since has just read the day and the hour.
  const due = new Date(briefing.startsAt.getTime() - DAY)
  const taken = await takeToRemind(act.db, briefing.id, due, BATCH)
  for (const registration of taken) {
    await act.db
      .updateTable('registrations')
      .set({ reminded_at: act.now })
      .where('id', '=', registration.id)
      .execute()
    await writeTo(act, { incubator, briefing, publicUrl }, registration, 'reminder')
  }
  return taken.length
}

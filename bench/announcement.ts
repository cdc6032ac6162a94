import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../src/platform/database/connect.ts'
import { announce } from '../src/programme/announcement/actions/announce.ts'
import { preparePlan } from '../src/programme/announcement/actions/prepare-plan.ts'
import { fingerprintOfPlan } from '../src/programme/announcement/plan.ts'
import { findPersonByAddress } from '../src/programme/people/store.ts'
import { as, testAct } from '../test/act.ts'
import { plantCrowd } from '../test/announcement-crowd.ts'
import { newDataFolder, startPepin } from '../test/pepin.ts'
import { openPostOffice } from './lib/post-office.ts'
import { memoryMb, nodeUnder, socketsOf } from './lib/processor.ts'

/** An announcement that has not left within half an hour never will. */
const LONGEST_S = 1800

/** The results of a call told to `letters` people: seconds to prepare, seconds until an SMTP server has them all. */
export async function measureAnnouncement(letters = 5000): Promise<string> {
  const office = await openPostOffice()
  const data = newDataFolder()
  const env = { SMTP_URL: office.url, MAIL_FROM: 'pepin@annonces.example' }
  const pepin = await startPepin({ data, env })
  const db = connect(
    `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(`${data}/postgresql`))}`,
    2,
  )
  try {
    const now = new Date()
    const call = await db
      .selectFrom('calls')
      .select('id')
      .where('closes_at', '<', now)
      .executeTakeFirstOrThrow()
    await plantCrowd(db, call.id, letters, now)
    const karim = await findPersonByAddress(db, 'karim.benali@haute-vallee.example')
    const fingerprint = fingerprintOfPlan(call.id, await preparePlan(db, call.id, 'selection', 'http://x'))
    const from = Date.now()
    const said = { stage: 'selection', moment: null, fingerprint, publicUrl: 'http://x' } as const
    const announced = await announce(as(testAct(db, now), karim?.id ?? ''), call.id, said)
    if (!announced.ok) throw new Error(announced.reason)
    const prepared = Date.now()
    while (office.delivered.length < letters && Date.now() - prepared < LONGEST_S * 1000) await wait(200)
    const sent = (Date.now() - prepared) / 1000
    const twice = office.delivered.length - new Set(office.delivered.map(({ to }) => to)).size
    const memory = memoryMb(nodeUnder(pepin.process.pid ?? 0))
    return `annonce : ${letters} courriers préparés en ${((prepared - from) / 1000).toFixed(1)} s, ${office.delivered.length} remis en ${sent.toFixed(0)} s (${(office.delivered.length / sent).toFixed(0)} par seconde), ${twice} en double, ${memory.toFixed(0)} Mo`
  } finally {
    await db.destroy()
    await pepin.remove()
    await office.stop()
  }
}

import type { PgBoss } from 'pg-boss'
import { nobody } from './platform/act.ts'
import { forgetUnfinishedUploads, removeUncited } from './platform/files/forget.ts'
import { scanWaiting } from './platform/files/scan-waiting.ts'
import { workerOf } from './platform/jobs.ts'
import { forgetExpiredLinks } from './platform/mail/links.ts'
import { MAIL_QUEUE } from './platform/mail/mail.ts'
import { returnAddress } from './platform/mail/return-address.ts'
import { returnKeyOf } from './platform/mail/return-key.ts'
import { onScreen, smtp } from './platform/mail/transport.ts'
import { sendMail, sweepMails } from './platform/mail/worker.ts'
import { forgetOldWindows } from './platform/rate-limit.ts'
import { actOf, type Program } from './platform/scope.ts'
import { sendDueLetters } from './programme/announcement/actions/send-letters.ts'
import { announceAndDeleteExpiredDrafts } from './programme/applications/actions/expired-drafts.ts'
import { remind } from './programme/investment/actions/remind.ts'
import { forgetUnconfirmed } from './programme/outreach/actions/forget-unconfirmed.ts'
import { sendDueReminders } from './programme/outreach/actions/remind-registered.ts'
import { sendDueNotices } from './programme/outreach/actions/send-notices.ts'
import { forgetExpiredSignIns } from './programme/people/actions/forget.ts'
import { dropOldDrafts } from './programme/portfolio/exchange/drafts-store.ts'
import { proposeDueEliminations } from './programme/records/actions/propose-due.ts'
import { tellUnusedAccounts } from './programme/records/actions/tell-unused.ts'
import { workOnLists } from './programme/records/actions/work-on-lists.ts'
import { forgetExercises } from './programme/training/actions/forget-exercises.ts'

const HOUR = 3600

/** Each hour of the program's clock, once a process: a clock moved ahead counts as hours gone by. */
function hourly(clock: Program['clock'], task: () => Promise<unknown>): () => Promise<void> {
  let last = -1
  return async () => {
    const hour = Math.floor(clock.now().getTime() / (HOUR * 1000))
    if (hour === last) return
    await task()
    last = hour
  }
}

async function smtpOf(db: Program['db'], settings: NonNullable<Program['config']['smtp']>) {
  const { url, from, returnAddress: base } = settings
  if (base === null) return smtp({ url, from })
  const key = await returnKeyOf(db)
  return smtp({ url, from, returnPath: mailId => returnAddress(base, key, mailId) })
}

/** Starts what is done outside requests: e-mails, and the few things that are deleted by themselves. */
export async function startWorker(program: Program, boss: PgBoss): Promise<() => Promise<void>> {
  const { db, clock, config } = program
  const transport = config.smtp ? await smtpOf(db, config.smtp) : onScreen
  const worker = workerOf(boss)
  // E-mails wait in real time: the demonstration's clock does not hurry a mail server.
  const real = () => new Date()
  await worker.handle<{ mailId: string }>(MAIL_QUEUE, ({ mailId }) => sendMail(db, transport, mailId, real))
  const stopSweep = repeat(15, () => sweepMails(db, transport, real))
  await worker.every('forget', HOUR, async () => {
    await forgetOldWindows(db, clock.now())
    await forgetExpiredSignIns(db, clock.now())
    await dropOldDrafts(db, clock.now())
    await forgetExercises({ db, now: clock.now() })
    await forgetExpiredLinks(db, clock.now())
    await forgetUnconfirmed(db, clock.now())
    await forgetUnfinishedUploads(db, clock.now())
    await removeUncited(db, program.files, clock.now())
    await announceAndDeleteExpiredDrafts(actOf(program, nobody), config.publicUrl)
    await proposeDueEliminations(actOf(program, nobody), config.publicUrl)
    await tellUnusedAccounts(actOf(program, nobody), config.publicUrl)
  })
  const stopLetters = repeat(5, async () => {
    await clock.refresh?.(db)
    await sendDueLetters(actOf(program, nobody))
  })
  // Rows share reminders out between processes: none is sent twice.
  const remindHourly = hourly(clock, () => remind(actOf(program, nobody), config.publicUrl))
  const stopReminders = repeat(5, async () => {
    await clock.refresh?.(db)
    await remindHourly()
  })
  const stopScans = repeat(30, () => scanWaiting(actOf(program, nobody), program.files))
  const stopLists = repeat(5, async () => {
    await clock.refresh?.(db)
    await workOnLists(actOf(program, nobody))
  })
  const stopNotices = repeat(20, async () => {
    await clock.refresh?.(db)
    await sendDueNotices(actOf(program, nobody), config.publicUrl)
    await sendDueReminders(actOf(program, nobody), config.publicUrl)
  })
  return async () => {
    const stops = [stopLetters, stopReminders, stopSweep, stopNotices, stopScans, stopLists]
    await Promise.all(stops.map(stop => stop()))
    await worker.stop()
    transport.close()
  }
}

/**
 * Runs `task` again and again in this process, never over itself. For what rows already share out between
 * processes: a job of the queue, killed half-way, would keep the next ones waiting ten minutes.
 */
function repeat(seconds: number, task: () => Promise<void>): () => Promise<void> {
  let stopped = false
  let wake = () => {}
  const loop = (async () => {
    while (!stopped) {
      await task().catch(error => console.error('[worker]', error))
      if (!stopped)
        await new Promise<void>(resolve => {
          wake = resolve
          setTimeout(resolve, seconds * 1000).unref()
        })
    }
  })()
  return async () => {
    stopped = true
    wake()
    // Long work is left where it is: rows say what is done, the next start goes on.
    await Promise.race([loop, new Promise(resolve => setTimeout(resolve, 5000).unref())])
  }
}

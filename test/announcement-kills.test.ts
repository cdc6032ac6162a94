import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { openPostOffice } from '../bench/lib/post-office.ts'
import { nodeUnder, postmasterOf } from '../bench/lib/processor.ts'
import { openDatabase } from '../src/platform/database/index.ts'
import type { Db } from '../src/platform/database/tables.ts'
import { onScreen } from '../src/platform/mail/transport.ts'
import { sweepMails } from '../src/platform/mail/worker.ts'
import { announce } from '../src/programme/announcement/actions/announce.ts'
import { preparePlan } from '../src/programme/announcement/actions/prepare-plan.ts'
import { fingerprintOfPlan } from '../src/programme/announcement/plan.ts'
import { findPersonByAddress } from '../src/programme/people/store.ts'
import { as, testAct } from './act.ts'
import { plantCrowd } from './announcement-crowd.ts'
import { newDataFolder, startPepin } from './pepin.ts'

const LETTERS = 160

/** Joins the live embedded database for a moment. */
async function joined<T>(data: string, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase({
    databaseUrl: null,
    dataFolder: data,
    projectRoot: process.cwd(),
    role: 'command',
  })
  try {
    return await work(database.db)
  } finally {
    await database.close()
  }
}

async function announceToCrowd(db: Db): Promise<void> {
  const now = new Date()
  const call = await db.selectFrom('calls').selectAll().where('closes_at', '<', now).executeTakeFirstOrThrow()
  await plantCrowd(db, call.id, LETTERS, now)
  const karim = await findPersonByAddress(db, 'karim.benali@haute-vallee.example')
  const fingerprint = fingerprintOfPlan(call.id, await preparePlan(db, call.id, 'selection', 'http://x'))
  const announced = await announce(as(testAct(db, now), karim?.id ?? ''), call.id, {
    stage: 'selection',
    moment: null,
    fingerprint,
    publicUrl: 'http://x',
  })
  expect(announced).toMatchObject({ ok: true, value: { letters: LETTERS } })
}

const lettersOf = (db: Db) =>
  db
    .selectFrom('letters')
    .leftJoin('mails', 'mails.id', 'letters.mail_id')
    .select(['letters.recipient', 'mails.state'])
    .execute()

it('loses no letter of an announcement and sends none twice, killed while they leave', async () => {
  const office = await openPostOffice()
  const env = { SMTP_URL: office.url, MAIL_FROM: 'pepin@annonces.example' }
  const data = newDataFolder()
  let pepin = await startPepin({ data, env })
  const { port } = pepin
  const until = async (done: () => boolean | Promise<boolean>, what: string) => {
    for (let tries = 0; !(await done()); tries++) {
      if (tries > 900) throw new Error(`never: ${what}\n${pepin.output()}`)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  try {
    await joined(data, announceToCrowd)
    for (const [enough, everything] of [
      [20, false],
      [60, true],
    ] as const) {
      await until(() => office.delivered.length >= enough, `${enough} letters`)
      const postmaster = everything ? postmasterOf(`${data}/postgresql`) : 0
      const backends = postmaster
        ? execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
            .trim()
            .split(/\s+/)
        : []
      for (const pid of [nodeUnder(pepin.process.pid ?? 0), postmaster, ...backends.map(Number)])
        if (pid > 0)
          try {
            process.kill(pid, 'SIGKILL')
          } catch {}
      pepin = await startPepin({ data, env, port })
    }
    const settled = () =>
      joined(data, async db =>
        (await lettersOf(db)).every(({ state }) => state !== null && state !== 'queued'),
      )
    await until(settled, 'every letter taken')
    await joined(data, async db => {
      await sweepMails(db, onScreen, () => new Date(Date.now() + 6 * 60_000))
      const letters = await lettersOf(db)
      expect(letters).toHaveLength(LETTERS)
      const times = new Map<string, number>()
      for (const { to } of office.delivered) times.set(to, (times.get(to) ?? 0) + 1)
      expect(
        [...times.values()].filter(count => count > 1),
        'delivered twice',
      ).toEqual([])
      const odd = letters.filter(({ recipient, state }) =>
        state === 'sent' ? times.get(recipient) !== 1 : state !== 'to-check',
      )
      expect(odd, 'neither delivered nor to be checked').toEqual([])
      const toCheck = letters.filter(({ state }) => state === 'to-check').length
      console.log(
        `${LETTERS} courriers, deux arrêts brutaux : ${office.delivered.length} remis, ${toCheck} à vérifier`,
      )
      expect(toCheck).toBeLessThan(20)
    })
  } finally {
    await pepin.remove()
    await office.stop()
  }
}, 240_000)

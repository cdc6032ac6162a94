import { randomUUID } from 'node:crypto'
import { Browser } from '../bench/lib/browser.ts'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/design/index.ts'
import type { Clock } from '../src/platform/clock.ts'
import type { Jobs } from '../src/platform/jobs.ts'
import type { Program } from '../src/platform/scope.ts'
import { sha256 } from '../src/platform/secrets.ts'
import { freshDatabase } from './database/index.ts'
import { plantedDatabase } from './database/world.ts'
import { testFiles } from './files.ts'

export const BASE = 'http://localhost:3000'

/** A clock the test sets. */
export interface TestClock extends Clock {
  set(now: Date): void
}

function testClock(start: Date): TestClock {
  let now = start
  return {
    now: () => now,
    set(instant) {
      now = instant
    },
  }
}

const jobs: Jobs = { enqueue: async () => {} }

/** The whole application on a database of its own, with the demonstration's world and a clock the test sets. */
export async function openWorld(start = new Date('2026-11-10T10:00:00Z'), planted = true) {
  await loadAssets(process.cwd())
  const fresh = await (planted ? plantedDatabase(start, true) : freshDatabase())
  const clock = testClock(start)
  const { files, forget } = await testFiles()
  const program: Program = { config: readConfig([], {}), clock, db: fresh.db, jobs, files }
  const app = createApp(program)
  const visit = () => new Browser(BASE, (url, init) => app.request(url, init))
  /** A browser already signed in, without going through the e-mail. */
  const signedIn = async (address: string) => {
    const { person_id } = await fresh.db
      .selectFrom('addresses')
      .select('person_id')
      .where('key', '=', address)
      .executeTakeFirstOrThrow()
    const secret = randomUUID().replaceAll('-', '')
    await fresh.db
      .insertInto('sessions')
      .values({
        id_hash: sha256(secret),
        person_id,
        created_at: start,
        seen_at: start,
        expires_at: new Date('2100-01-01'),
      })
      .execute()
    const browser = visit()
    browser.cookies.set('pepin_session', secret)
    return browser
  }
  return { app, program, db: fresh.db, clock, visit, signedIn, close: () => fresh.drop().finally(forget) }
}

export type World = Awaited<ReturnType<typeof openWorld>>

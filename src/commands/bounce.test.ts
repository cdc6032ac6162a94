import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAct } from '../../test/act.ts'
import { freshDatabase } from '../../test/database/index.ts'
import { sampleReport } from '../../test/reports/read-sample.ts'
import type { Db } from '../platform/database/tables.ts'
import { enqueueMail } from '../platform/mail/mail.ts'
import { returnAddress } from '../platform/mail/return-address.ts'
import { returnKeyOf } from '../platform/mail/return-key.ts'

describe('npx pepin bounce', () => {
  let fresh: { db: Db; url: string; drop(): Promise<void> }
  let mail: string
  beforeAll(async () => {
    fresh = await freshDatabase()
    const act = testAct(fresh.db, new Date('2026-11-03T10:00:00Z'))
    const said = { incubatorId: null, to: 'a@b.example', kind: 'test', subject: 'x', text: 'x' }
    mail = await enqueueMail(act, said)
    await fresh.db.updateTable('mails').set({ state: 'sent' }).execute()
  })
  afterAll(() => fresh.drop())

  const run = (input: string, url = fresh.url, args: string[] = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/pepin.mjs', 'bounce', ...args], {
      input,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: url },
    })
    return { status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  it('marks the letter of the report on its input, once, and exits as a mail server expects', async () => {
    const back = returnAddress('retour@horizon.example', await returnKeyOf(fresh.db), mail)
    const message = sampleReport('postfix', back)
    expect(run(message)).toMatchObject({ status: 0, stdout: expect.stringContaining(`${mail} est marqué`) })
    expect(run(message, fresh.url, ['--to', back]).stdout).toContain('était déjà marqué')
    const state = await fresh.db.selectFrom('mails').select('state').executeTakeFirstOrThrow()
    expect(state).toEqual({ state: 'bounced' })
    // Given up: trying again would change nothing.
    const forged = run(
      sampleReport(
        'postfix',
        back.replace(/\.[0-9a-f]/, d => (d === '.0' ? '.1' : '.0')),
      ),
    )
    expect(forged).toMatchObject({ status: 65, stderr: expect.stringContaining('signature') })
    // To present again: nothing was read.
    expect(run(message, 'postgres://127.0.0.1:9/nothing').status).toBe(75)
    expect(run('').status).toBe(2)
  }, 60_000)
})

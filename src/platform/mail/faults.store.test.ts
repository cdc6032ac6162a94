import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPostOffice, type PostOffice } from '../../../bench/lib/post-office.ts'
import { testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { SAMPLES, sampleReport } from '../../../test/reports/read-sample.ts'
import type { Db } from '../database/tables.ts'
import { enqueueMail } from './mail.ts'
import { markBounced } from './mark-bounced.ts'
import { returnAddress } from './return-address.ts'
import { returnKeyOf } from './return-key.ts'
import { smtp } from './transport.ts'
import { sendMail, sweepMails } from './worker.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const after = (seconds: number) => () => new Date(NOW.getTime() + seconds * 1000)
const PATIENCE = { connection: 300, greeting: 300, silence: 300 }

describe('an e-mail server that fails', () => {
  let db: Db
  let drop: () => Promise<void>
  let office: PostOffice
  let key: Buffer
  beforeAll(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    drop = fresh.drop
    key = await returnKeyOf(db)
  })
  afterAll(() => drop())
  beforeEach(async () => {
    office = await openPostOffice()
    await db.deleteFrom('mail_bounces').execute()
    await db.deleteFrom('mails').execute()
    return () => office.stop()
  })

  const back = (id: string) => returnAddress('retour@horizon.example', key, id)
  const transport = () =>
    smtp({ url: office.url, from: 'pepin@horizon.example', returnPath: back, patience: PATIENCE })
  const act = () => testAct(db, NOW)
  const write = (to: string) =>
    enqueueMail(act(), { incubatorId: null, to, kind: 'test', subject: 'Objet', text: 'Bonjour.' })
  const read = (id: string) =>
    db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const sent = async (to: string) => {
    const id = await write(to)
    await sendMail(db, transport(), id, after(1))
    return id
  }
  const report = (message: string, envelopeTo = '') => markBounced(act(), message, envelopeTo)

  it.each(['greeting', 'recipient'] as const)(
    'silent at the %s, it holds a letter up no longer than it should; the letter leaves later, once',
    async where => {
      office.silent = where
      const id = await sent('lente@horizon.example')
      expect(await read(id)).toMatchObject({ state: 'queued', attempts: 1 })
      expect((await read(id)).last_error).toMatch(/time|greeting/i)
      office.silent = null
      await sweepMails(db, transport(), after(3600))
      expect(office.delivered.map(({ to }) => to)).toEqual(['lente@horizon.example'])
      expect((await read(id)).state).toBe('sent')
    },
  )

  it('silent once it has the whole letter, it may have taken it: to be checked, never sent again by itself', async () => {
    office.silent = 'end'
    const id = await sent('peut-etre@horizon.example')
    expect((await read(id)).state).toBe('to-check')
    office.silent = null
    await sweepMails(db, transport(), after(86_400))
    expect(office.delivered).toHaveLength(1)
  })

  it('waits longer and longer between two tries', async () => {
    const { port } = office
    await office.stop()
    const id = await write('panne@horizon.example')
    const tries: number[] = []
    const down = smtp({ url: `smtp://127.0.0.1:${port}`, from: 'p@horizon.example', patience: PATIENCE })
    for (let second = 5; second <= 600; second += 5) {
      await sweepMails(db, down, after(second))
      const { attempts } = await read(id)
      if (attempts > tries.length) tries.push(second)
    }
    const waits = tries.slice(1).map((at, index) => at - (tries[index] ?? 0))
    expect(waits).toEqual([15, 30, 60, 120, 240])
    office = await openPostOffice(port)
  })

  it('refusing one address among many, it lets all the others through', async () => {
    office.refuses.add('agent7@horizon.example')
    const all = Array.from({ length: 20 }, (_, number) => `agent${number}@horizon.example`)
    const ids = await Promise.all(all.map(sent))
    const states = await Promise.all(ids.map(async id => (await read(id)).state))
    expect(states).toEqual(all.map(to => (to === 'agent7@horizon.example' ? 'refused' : 'sent')))
    expect((await read(ids[7] ?? '')).last_error).toContain('550')
  })

  it('accepts, then sends the letter back: its return address says which, whatever server writes', async () => {
    for (const sample of SAMPLES) {
      const id = await sent(`${sample}@horizon.example`)
      const from = office.delivered.at(-1)?.from ?? ''
      expect(from).toBe(back(id))
      const failed = ['postfix', 'exchange', 'gave-up', 'qmail'].includes(sample)
      const said = await report(sampleReport(sample, from))
      expect(said).toMatchObject({ ok: true, value: { marked: failed } })
      expect((await read(id)).state).toBe(failed ? 'bounced' : 'sent')
      const facts = await db.selectFrom('mail_bounces').selectAll().where('mail_id', '=', id).execute()
      expect(facts.map(({ permanent }) => permanent)).toEqual(failed ? [sample !== 'gave-up'] : [])
    }
  })

  it('is believed once, and only of a letter that left, with our signature', async () => {
    const id = await sent('une@horizon.example')
    const message = sampleReport('postfix', back(id))
    await Promise.all([report(message), report(message)])
    expect(await report(message)).toMatchObject({ value: { marked: true, again: true } })
    expect(await db.selectFrom('mail_bounces').selectAll().execute()).toHaveLength(1)
    const other = await sent('autre@horizon.example')
    const forged = returnAddress('retour@horizon.example', Buffer.alloc(32), other)
    expect(await report(sampleReport('postfix', forged))).toEqual({ ok: false, reason: 'forged' })
    expect((await read(other)).state).toBe('sent')
    expect(await report(sampleReport('postfix', 'retour@horizon.example'))).toEqual({
      ok: false,
      reason: 'no-address',
    })
    const waiting = await write('file@horizon.example')
    expect(await report(sampleReport('postfix', back(waiting)))).toEqual({ ok: false, reason: 'unknown' })
    // Given by the mail server beside the message.
    const bare = sampleReport('gave-up', 'retour@horizon.example')
    expect(await report(bare, back(other))).toMatchObject({ value: { marked: true, permanent: false } })
  })
})

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAct } from '../../test/act.ts'
import { freshDatabase } from '../../test/database/index.ts'
import { within } from './act.ts'
import type { Db } from './database/tables.ts'
import { record, recordMany } from './journal.ts'
import { refused } from './outcome.ts'
import { verifyJournal } from './verify-journal.ts'

const NOW = new Date('2026-11-03T22:59:59.999Z')

describe('the journal', () => {
  let db: Db
  let drop: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    drop = fresh.drop
  })
  afterAll(() => drop())

  const write = (subject: `call:${string}`, verb: string) =>
    record(testAct(db, NOW), { incubatorId: null, subject, verb, payload: { é: 'œuvre 🌱' } })

  it('chains the entries of a subject and verifies', async () => {
    for (const verb of ['call.created', 'call.published', 'call.closed']) await write('call:a', verb)
    await write('call:b', 'call.created')
    expect(await verifyJournal(db)).toEqual({ entries: 4, alterations: [] })
  })

  it('numbers entries written at the same time one after the other', async () => {
    await Promise.all(Array.from({ length: 20 }, () => write('call:busy', 'call.saved')))
    const rows = await db
      .selectFrom('journal')
      .select('number')
      .where('subject', '=', 'call:busy')
      .orderBy('number')
      .execute()
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect((await verifyJournal(db)).alterations).toEqual([])
  })

  it('chains many entries written at once in the order they are given', async () => {
    const verbs = ['many.one', 'many.two', 'many.three']
    const entries = ['call:many', 'call:many-more'].flatMap(subject =>
      verbs.map(verb => ({
        incubatorId: null,
        subject: subject as `call:${string}`,
        verb,
        payload: { verb },
      })),
    )
    await recordMany(testAct(db, NOW), entries)
    await recordMany(testAct(db, NOW), [])
    const rows = await db
      .selectFrom('journal')
      .select(['subject', 'number', 'verb'])
      .where('verb', 'like', 'many.%')
      .orderBy('subject')
      .orderBy('number')
      .execute()
    expect(rows).toEqual(
      entries.map(({ subject, verb }) => ({ subject, number: verbs.indexOf(verb) + 1, verb })),
    )
    expect((await verifyJournal(db)).alterations).toEqual([])
  })

  it('keeps nothing of a refused action', async () => {
    await within(testAct(db, NOW), async act => {
      await record(act, { incubatorId: null, subject: 'call:refused', verb: 'call.created', payload: {} })
      return refused('no')
    })
    expect(
      await db.selectFrom('journal').selectAll().where('subject', '=', 'call:refused').execute(),
    ).toEqual([])
  })

  it('refuses to be changed or emptied', async () => {
    await expect(sql`update journal set verb = 'x'`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`delete from journal`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`truncate journal cascade`.execute(db)).rejects.toThrow('append-only')
  })

  it.each([
    ['hash', sql`update journal set verb = 'call.deleted' where subject = 'call:a' and number = 2`],
    [
      'payload',
      sql`update journal_payloads set payload = '{"é":"faux"}' where subject = 'call:a' and number = 1`,
    ],
    [
      'head',
      sql`with p as (delete from journal_payloads where subject = 'call:a' and number = 3) delete from journal where subject = 'call:a' and number = 3`,
    ],
    [
      'number',
      sql`with p as (delete from journal_payloads where subject = 'call:a' and number = 1) delete from journal where subject = 'call:a' and number = 1`,
    ],
    ['head', sql`delete from journal where subject = 'call:a'`],
  ])('shows an alteration of kind %s made behind its back', async (what, tampering) => {
    const found = await db
      .transaction()
      .execute(async trx => {
        await sql`set local session_replication_role = replica`.execute(trx)
        await tampering.execute(trx)
        const { alterations } = await verifyJournal(trx)
        throw Object.assign(new Error('undo'), { alterations })
      })
      .catch(error => error.alterations)
    expect(found.map((each: { subject: string; what: string }) => each)).toContainEqual(
      expect.objectContaining({ subject: 'call:a', what }),
    )
  })

  it('still verifies once a payload is erased', async () => {
    await db.deleteFrom('journal_payloads').where('subject', '=', 'call:b').execute()
    expect((await verifyJournal(db)).alterations).toEqual([])
  })
})

import type { Db } from './database/tables.ts'
import type { JournalEntry } from './journal.ts'
import { sha256 } from './secrets.ts'

export interface Alteration {
  subject: string
  number: number
  what: 'number' | 'previous' | 'hash' | 'payload' | 'head'
}

/** The fingerprint an entry must carry, given what it says. */
export function hashOf(entry: JournalEntry): Buffer {
  const said = [
    entry.subject,
    entry.number,
    entry.incubator_id ?? '',
    entry.verb,
    entry.recorded_at.toISOString(),
    entry.payload_hash.toString('hex'),
  ].join('\n')
  return sha256(Buffer.concat([entry.previous_hash, Buffer.from(said)]))
}

const PAGE = 5000

/**
 * Walks every chain, a page at a time, and lists what was altered: an entry whose fingerprint is
 * not its content's, a missing or foreign link, a payload that is not the one recorded, an end cut off.
 * An erased payload is no alteration.
 */
export async function verifyJournal(db: Db): Promise<{ entries: number; alterations: Alteration[] }> {
  const alterations: Alteration[] = []
  let entries = 0
  let last: { subject: string; number: number; hash: Buffer } = {
    subject: '',
    number: 0,
    hash: Buffer.alloc(0),
  }
  const checkHead = async () => {
    if (last.subject === '') return
    const head = await db
      .selectFrom('journal_heads')
      .selectAll()
      .where('subject', '=', last.subject)
      .executeTakeFirst()
    if (head?.number !== last.number || !head.hash.equals(last.hash))
      alterations.push({ subject: last.subject, number: last.number, what: 'head' })
  }
  for (;;) {
    const page = await db
      .selectFrom('journal as j')
      .leftJoin('journal_payloads as p', join =>
        join.onRef('p.subject', '=', 'j.subject').onRef('p.number', '=', 'j.number'),
      )
      .selectAll('j')
      .select(['p.salt', 'p.actor_id', 'p.payload'])
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('j.subject', 'j.number'), '>', tuple(last.subject, last.number)),
      )
      .orderBy('j.subject')
      .orderBy('j.number')
      .limit(PAGE)
      .execute()
    for (const entry of page) {
      entries++
      const { subject, number } = entry
      if (subject !== last.subject) {
        await checkHead()
        last = { subject, number: 0, hash: Buffer.alloc(0) }
      }
      if (number !== last.number + 1) alterations.push({ subject, number, what: 'number' })
      if (!entry.previous_hash.equals(last.hash)) alterations.push({ subject, number, what: 'previous' })
      if (!hashOf(entry).equals(entry.hash)) alterations.push({ subject, number, what: 'hash' })
      if (entry.salt !== null && entry.payload !== null) {
        const actual = sha256(
          Buffer.concat([entry.salt, Buffer.from(`${entry.actor_id ?? ''}\n${entry.payload}`)]),
        )
        if (!actual.equals(entry.payload_hash)) alterations.push({ subject, number, what: 'payload' })
      }
      last = { subject, number, hash: entry.hash }
    }
    if (page.length < PAGE) break
  }
  await checkHead()
  alterations.push(...(await headsWithoutEnd(db)))
  return { entries, alterations }
}

/** Subjects whose last entry is not there at all: every entry of one may have been taken away. */
async function headsWithoutEnd(db: Db): Promise<Alteration[]> {
  const heads = await db
    .selectFrom('journal_heads as h')
    .select(['h.subject', 'h.number'])
    .where(eb =>
      eb.not(
        eb.exists(eb.selectFrom('journal as j').select('j.number').whereRef('j.subject', '=', 'h.subject')),
      ),
    )
    .execute()
  return heads.map(({ subject, number }) => ({ subject, number, what: 'head' }))
}

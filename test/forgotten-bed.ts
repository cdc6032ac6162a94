import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { as, at } from './act.ts'
import { openAgent } from './records-bed.ts'

const YEAR = 365.25 * 86_400_000

/** People who came once, and the head of the incubator their accounts are proposed by, six years later. */
export async function openForgotten() {
  const bed = await openAgent()
  const { db } = bed
  const { now } = bed.author
  const years = (count: number) => new Date(now.getTime() + count * YEAR)
  const session = (id: string, at: Date) =>
    db
      .insertInto('sessions')
      .values({
        id_hash: Buffer.from(randomUUID()),
        person_id: id,
        created_at: at,
        seen_at: at,
        expires_at: at,
      })
      .execute()
  const person = async (name = 'Oubliée Durand', seenAt: Date | null = null) => {
    const id = randomUUID()
    const key = `${id.slice(0, 8)}@ailleurs.example`
    await db.insertInto('people').values({ id, name, created_at: now, erased_at: null }).execute()
    const proved = { address: key, key, confirmed_at: now, created_at: now }
    await db
      .insertInto('addresses')
      .values({ id: randomUUID(), person_id: id, ...proved })
      .execute()
    if (seenAt) await session(id, seenAt)
    return id
  }
  const { rows } = await sql<{ id: string; head: string }>`select h.incubator_id as id, r.person_id as head
    from host_incubator h join roles r on r.incubator_id = h.incubator_id and r.role = 'head' limit 1`.execute(
    db,
  )
  const head = at(as(bed.author, rows[0]?.head ?? ''), years(6))
  return { ...bed, incubator: rows[0]?.id ?? '', head, years, sixYears: years(6), person, session }
}

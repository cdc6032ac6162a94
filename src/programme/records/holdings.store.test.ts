import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/database/index.ts'
import { HELD_BY, RETENTION } from './kinds.ts'
import { NOT_ASKED } from './not-asked.ts'
import { ERASERS, EXPORTS, STAYS, WITHHELD } from './store/assembled.ts'
import { ELIMINATORS } from './store/eliminators.ts'

type Fresh = Awaited<ReturnType<typeof freshDatabase>>

// A column whose name says that it names someone.
const PERSONAL =
  '^(name|address|address_key|key|recipient|sender_name|reply_to|phone|email|contact_email|person_id|author_id|' +
  'actor_id|asked_by|sent_by|represented_by|signed_name|signatory_name|signatory_capacity|file_name|service|post)$'

/** Columns of tables, not of views, that point to a person or are named as a personal one. */
async function personalColumns({ db }: Fresh): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select c.relname || '.' || a.attname as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = current_schema() and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and (a.attname ~ ${PERSONAL} or exists (select from pg_constraint f where f.contype = 'f'
        and f.conrelid = c.oid and f.confrelid = 'people'::regclass and a.attnum = any(f.conkey)))
    order by 1`.execute(db)
  return rows.map(({ column }) => column)
}

const unanswered = (columns: readonly string[]) => {
  const answered = new Set([...EXPORTS, ...WITHHELD, ...ERASERS].flatMap(({ tables = [] }) => tables))
  return columns.filter(
    column =>
      !answered.has(column.split('.')[0] ?? '') &&
      !NOT_ASKED.some(({ columns: named }) => named.test(column)),
  )
}

describe('what is held of people', () => {
  let fresh: Fresh
  beforeAll(async () => {
    fresh = await freshDatabase()
  })
  afterAll(() => fresh.drop())

  it('is given back, hidden at the closing, or named with its reason', async () => {
    const columns = await personalColumns(fresh)
    expect(columns.length).toBeGreaterThan(100)
    expect(unanswered(columns)).toEqual([])
  })

  it('is missed when a new table holds something of a person and no slice says so', async () => {
    await sql`create table visitors (id uuid, person_id uuid, phone text, host uuid references people)`.execute(
      fresh.db,
    )
    expect(unanswered(await personalColumns(fresh))).toEqual([
      'visitors.host',
      'visitors.person_id',
      'visitors.phone',
    ])
    await sql`drop table visitors`.execute(fresh.db)
  })

  it('names no table that does not exist, nor a reason that serves nothing', async () => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = current_schema()`.execute(fresh.db)
    const known = new Set(rows.map(({ name }) => name))
    const said = [...EXPORTS, ...WITHHELD, ...ERASERS].flatMap(({ tables = [] }) => tables)
    expect(said.filter(table => !known.has(table))).toEqual([])
    const columns = await personalColumns(fresh)
    const idle = NOT_ASKED.filter(({ columns: named }) => !columns.some(column => named.test(column)))
    expect(idle.map(({ columns: named }) => named.source)).toEqual([])
  })

  it('has a kind of record for everything that stays, each kind once', () => {
    const kinds = RETENTION.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(STAYS.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
    const eliminated = ELIMINATORS.map(({ kind }) => kind)
    expect(
      [...eliminated, ...HELD_BY.keys(), ...HELD_BY.values()].filter(each => !kinds.includes(each)),
    ).toEqual([])
    expect(new Set(eliminated).size).toBe(eliminated.length)
  })

  it('goes by itself, on a list, or with what it hangs on: no kind is kept for want of a way', () => {
    const ways = new Set([...ELIMINATORS.map(({ kind }) => kind), ...HELD_BY.keys()])
    expect(RETENTION.filter(({ automatic, kind }) => !automatic && !ways.has(kind))).toEqual([])
    const listed = new Set(ELIMINATORS.map(({ kind }) => kind))
    expect([...HELD_BY.values()].filter(holder => !listed.has(holder))).toEqual([])
  })

  it('is counted and looked for by a question the database answers, for every kind', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const { kind, due, held, export: read } of ELIMINATORS) {
      for (const rows of [due(nowhere, new Date()), held?.(nowhere, new Date())])
        if (rows) expect((await sql`select * from (${rows}) d`.execute(fresh.db)).rows, kind).toEqual([])
      expect(
        (await read(fresh.db, [nowhere])).flatMap(({ rows }) => rows),
        kind,
      ).toEqual([])
    }
  })
})

import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at } from '../../../../test/act.ts'
import { carriedOut, contentsOf, seen, tell, work } from '../../../../test/elimination-bed.ts'
import { openForgotten } from '../../../../test/forgotten-bed.ts'
import { AUTHOR, faultsOf, NAME, PHONE } from '../../../../test/records-bed.ts'
import { whereIs } from '../../../../test/text-search.ts'
import { listHeldBack } from '../store/due.ts'
import { findList, listItems } from '../store/lists.ts'
import { applyElimination } from './apply-elimination.ts'
import { proposeElimination } from './propose-elimination.ts'

describe('an account that nobody uses any more', () => {
  let bed: Awaited<ReturnType<typeof openForgotten>>
  let incubator: string
  let head: ReturnType<typeof at>
  const listed = async (number: number) =>
    (await listItems(bed.db, (await findList(bed.db, incubator, number))?.id ?? '')).filter(
      ({ kind }) => kind === 'person',
    )
  beforeAll(async () => {
    bed = await openForgotten()
    incubator = bed.incubator
    head = bed.head
  })
  afterAll(() => bed.drop())

  it('is on a list five years after its last sign of life, when nothing holds it, under no name', async () => {
    const forgotten = await bed.person('Oubliée Durand')
    const came = await bed.person('Revenue Martin', bed.years(3))
    await bed.db.deleteFrom('sessions').where('person_id', '=', came).execute()
    expect(await proposeElimination(head, incubator)).toMatchObject({ ok: true })
    const items = await listed(1)
    expect(items.map(({ id }) => id)).toContain(forgotten)
    expect(items.map(({ id }) => id)).not.toContain(came)
    expect(items.map(({ id }) => id)).not.toContain(bed.personId)
    expect(JSON.stringify(items)).not.toMatch(/Durand|@/)
    const held = new Set<string | undefined>()
    for (const { id } of await bed.db.selectFrom('incubators').select('id').execute())
      for (const { kind, first } of await listHeldBack(bed.db, id, bed.years(6)))
        if (kind === 'person') for (const { by } of first) held.add(by)
    expect(held).toEqual(new Set(['un rôle encore tenu', 'une candidature encore gardée']))
  })

  it('stays when its person comes back before the list is applied, and goes when they do not', async () => {
    const [back] = await listed(1)
    await tell(head)
    await seen(head, incubator, 1)
    await bed.session(back?.id ?? '', bed.years(6))
    const later = at(head, new Date(head.now.getTime() + 16 * 86_400_000))
    await applyElimination(later, incubator, 1, 'ELIMINER')
    await work(later)
    const items = await listed(1)
    expect(items.find(({ id }) => id === back?.id)?.keptBack).toBe('not-due')
    expect(items.filter(({ keptBack }) => keptBack === null).length).toBeGreaterThan(0)
    for (const { id, keptBack } of items) {
      const { name, erased_at } = await bed.db
        .selectFrom('people')
        .select(['name', 'erased_at'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (keptBack === null) expect([name, erased_at]).toEqual(['Compte fermé', later.now])
      else expect(erased_at).toBe(null)
    }
    expect(await faultsOf(bed.db)).toEqual([])
  })

  it('goes once its applications have gone, and nothing says who it was', async () => {
    // The draft never sent goes by itself, long before.
    await bed.db.deleteFrom('applications').where('id', '=', bed.draft).execute()
    for (const { id } of await bed.db.selectFrom('incubators').select('id').execute())
      for (let number = 1; ; number++) {
        const { head } = (
          await sql<{ head: string }>`select person_id as head from roles
          where incubator_id = ${id} and role = 'head' and ended_at is null limit 1`.execute(bed.db)
        ).rows[0] ?? {
          head: '',
        }
        const last = (
          await sql<{ n: number }>`select coalesce(max(number), 0) as n from elimination_lists
          where incubator_id = ${id}`.execute(bed.db)
        ).rows[0]?.n
        const act = at(as(bed.author, head), bed.years(12))
        if (!(await proposeElimination(act, id)).ok) break
        await carriedOut(act, id, Number(last) + 1)
        expect(number).toBeLessThan(8)
      }
    // The letter that told them stays, with the address it went to, for as long as letters are kept.
    expect(await whereIs(bed.db, [NAME, AUTHOR, PHONE])).toEqual(['mails.recipient'])
    expect(await contentsOf(bed.author, randomUUID())).toEqual({})
    expect(await faultsOf(bed.db)).toEqual([])
  })
})

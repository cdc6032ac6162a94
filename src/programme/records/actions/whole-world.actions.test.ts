import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantWorld } from '../../../../seeds/world.ts'
import { as, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import { carriedOut } from '../../../../test/elimination-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { listPublishers } from '../../incubators/store.ts'
import { findList, listItems } from '../store/lists.ts'
import { proposeElimination } from './propose-elimination.ts'

const START = new Date('2026-11-10T10:00:00Z')
const FAR = new Date('2046-11-10T10:00:00Z')

describe('twenty years later, in the whole demonstration', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase()
    await plantWorld({ db: fresh.db, clock: { now: () => START }, jobs: { enqueue: async () => {} } })
  })
  afterAll(() => fresh.drop())

  it('everything that reached its term goes, and all that is left holds together', async () => {
    const { db } = fresh
    const kinds = new Set<string>()
    for (const { id } of await listPublishers(db)) {
      const head = await db
        .selectFrom('roles')
        .select('person_id')
        .where('incubator_id', '=', id)
        .where('role', '=', 'head')
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      if (!head) continue
      const act = as(testAct(db, FAR), head.person_id)
      // What something held goes on a later list, once that is gone.
      let lists = 0
      while ((await proposeElimination(act, id)).ok) {
        lists++
        const list = await findList(db, id, lists)
        for (const { kind } of await listItems(db, list?.id ?? '')) kinds.add(kind)
        await carriedOut(act, id, lists)
        expect((await listItems(db, list?.id ?? '')).filter(({ keptBack }) => keptBack)).toEqual([])
        expect(lists).toBeLessThan(8)
      }
    }
    expect(kinds.size).toBeGreaterThan(4)
    expect(await faultsOf(db)).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { relationsToApplication } from '../access/relations.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { type Cursor, REACHED, reachedOf, screeningStateOf } from '../applications/reached.ts'
import { listReceived } from '../applications/received-store.ts'
import { VIEWS, type View } from './queue.ts'
import { countQueue, listQueue, PAGE } from './store.ts'

const TODAY = '2026-11-10'

describe('the queue of screening', () => {
  let bed: Selection
  beforeAll(async () => {
    bed = await openSelection()
    // Every combination of facts, and many sent at the same instant: pages must cut through them.
    const { db, call, now, act } = bed
    await bed.receive()
    const values = []
    for (const screening of [null, 'admissible', 'to-complete', 'not-admissible'] as const)
      for (const shortlist of [null, 'shortlisted', 'not-shortlisted'] as const)
        for (const selection of [null, 'laureate', 'reserve', 'not-selected'] as const)
          for (const resent_at of [null, now])
            for (const withdrawn_at of [null, now])
              for (const complete_by of ['2026-11-09', '2026-11-10'])
                values.push({ screening, shortlist, selection, resent_at, withdrawn_at, complete_by })
    const rows = values.map((facts, n) => ({
      ...facts,
      id: act.newId(),
      call_id: call.id,
      incubator_id: call.incubatorId,
      form_number: 1,
      created_at: now,
      updated_at: now,
      receipt: `Q-${n}`,
      sent_at: new Date(now.getTime() + Math.floor(n / 60) * 1000),
      confirmed_at: n % 20 === 19 ? null : now,
    }))
    await db.insertInto('applications').values(rows).execute()
  })
  afterAll(() => bed.drop())

  async function everyPage(view: View): Promise<string[]> {
    const ids: string[] = []
    for (let after: Cursor | null = null; ; ) {
      const { rows, more }: Awaited<ReturnType<typeof listQueue>> = await listQueue(bed.db, bed.call.id, {
        view,
        after,
        today: TODAY,
      })
      expect(rows.length).toBeLessThanOrEqual(PAGE)
      ids.push(...rows.map(({ id }) => id))
      const last = rows.at(-1)
      if (!more || !last) return ids
      after = { sentAt: last.sentAt, id: last.id }
    }
  }
  const all = () => bed.db.selectFrom('applications').selectAll().where('call_id', '=', bed.call.id).execute()

  it('is, part by part, what was received, is still there and may be read, the first sent first', async () => {
    const may = []
    for (const row of await all()) {
      const relations = await relationsToApplication(bed.db, bed.organiser.actor, row.id)
      if (relations.has('organiser') && row.withdrawn_at === null) may.push(row)
    }
    may.sort((a, b) => (a.sent_at?.getTime() ?? 0) - (b.sent_at?.getTime() ?? 0) || (a.id < b.id ? -1 : 1))
    for (const view of VIEWS) {
      const expected = may.filter(row => {
        const state = screeningStateOf({ screening: row.screening, resent: row.resent_at !== null })
        if (view === 'overdue') return state === 'to-complete' && (row.complete_by ?? TODAY) < TODAY
        return state === view
      })
      expect(await everyPage(view), view).toEqual(expected.map(({ id }) => id))
    }
  })

  it('agrees with its counts', async () => {
    const counts = await countQueue(bed.db, bed.call.id, TODAY)
    for (const view of VIEWS) expect(counts[view], view).toBe((await everyPage(view)).length)
  })

  it('reads, with the list of what was received, the states that the rules give', async () => {
    const reached = new Set<string>()
    for (const row of await all()) {
      const facts = { ...row, withdrawn: row.withdrawn_at !== null, resent: row.resent_at !== null }
      expect(row.reached).toBe(reachedOf(facts))
      expect(row.screening_state).toBe(screeningStateOf(facts))
      reached.add(row.reached)
    }
    expect([...reached].sort()).toEqual([...REACHED].sort())
    const admissible = await listReceived(bed.db, bed.call.id, null, 'admissible')
    expect(new Set(admissible.rows.map(row => row.reached))).toEqual(new Set(['admissible']))
  })

  it('leaves out an application as soon as it is withdrawn, whatever was decided', async () => {
    const { id, author } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'not-admissible' })
    const before = await countQueue(bed.db, bed.call.id, TODAY)
    await withdrawApplication(author, id, '')
    const after = await countQueue(bed.db, bed.call.id, TODAY)
    expect(after).toEqual({ ...before, 'not-admissible': before['not-admissible'] - 1 })
    for (const view of VIEWS) expect(await everyPage(view)).not.toContain(id)
  })
})

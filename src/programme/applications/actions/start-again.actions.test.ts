import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { later } from '../../../../test/act.ts'
import { type Bed, openBed } from '../../../../test/applications-bed.ts'
import { startApplication } from './start-application.ts'

describe('starting again', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  it('makes one draft of a double click, and of two windows', async () => {
    const act = bed.browser()
    const ids = await Promise.all([1, 2, 3, 4].map(() => bed.start(act)))
    expect(new Set(ids).size).toBe(1)
    const { length } = await bed.db
      .selectFrom('application_keys')
      .select('application_id')
      .where('key_hash', 'in', act.actor.keys)
      .execute()
    expect(length).toBe(1)
  })

  it('starts another project once the first one is written', async () => {
    const act = bed.browser()
    const first = await bed.start(act)
    await bed.save(act, first, { titre: 'Le premier' })
    const second = await bed.start(act)
    expect(second).not.toBe(first)
    expect(await bed.start({ ...act, now: later(act.now, 60_000) })).toBe(second)
  })

  it('never gives the draft of another browser, nor of another person', async () => {
    const mine = await bed.start(bed.browser())
    expect(await bed.start(bed.browser())).not.toBe(mine)
    const people = await bed.db.selectFrom('people').select('id').limit(2).execute()
    const [one, two] = await Promise.all(
      people.map(async ({ id }) => {
        const act = { ...bed.browser(), actor: { personId: id, keys: [] } }
        return startApplication(act, bed.call, null)
      }),
    )
    expect(one?.ok && two?.ok && one.value.id !== two.value.id).toBe(true)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bed, COMPLETE, openBed } from '../../../test/applications-bed.ts'
import { findCodeTrouble } from './code-letter-store.ts'

describe('a code that does not arrive', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  it('is told to the one who waits for it, and only of the address it was last sent to', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    await bed.send(act, id, 'nadia@horizon.exemple')
    const trouble = (address = 'nadia@horizon.exemple') => findCodeTrouble(bed.db, id, address)
    const set = (
      state: 'queued' | 'sending' | 'sent' | 'to-check' | 'refused' | 'bounced',
      attempts: number,
    ) => bed.db.updateTable('mails').set({ state, attempts }).execute()
    const found = []
    for (const [state, attempts] of [
      ['queued', 0],
      ['queued', 1],
      ['sending', 1],
      ['sent', 1],
      ['to-check', 1],
      ['refused', 1],
      ['bounced', 1],
    ] as const) {
      await set(state, attempts)
      found.push(await trouble())
    }
    expect(found).toEqual([null, 'late', null, null, null, 'refused', 'refused'])
    expect(await trouble('autre@horizon.example')).toBeNull()
    await bed.send({ ...act, now: new Date(act.now.getTime() + 60_000) }, id, 'nadia@horizon.example')
    expect(await trouble('nadia@horizon.example')).toBeNull()
  })
})

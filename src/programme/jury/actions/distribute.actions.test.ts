import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Jury, openJury } from '../../../../test/jury-bed.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { findLastPublication } from '../../calls/store.ts'
import { listPhases } from '../phase-store.ts'
import { applyPlan, preparePlan } from './distribute.ts'

let bed: Jury
beforeEach(async () => {
  bed = await openJury()
})
afterEach(() => bed.drop())

const apply = (fingerprint: string, act = bed.organiser) =>
  applyPlan(act, bed.call.id, { fingerprint, publicUrl: 'http://pepin.example' })
const shown = async () => {
  const prepared = await preparePlan(bed.organiser, bed.call.id)
  if (!prepared.ok) throw new Error(prepared.reason)
  return prepared.value.plan
}

describe('distributing the applications of a call', () => {
  it('gives each admissible application three readers, and takes the criteria of the published guide', async () => {
    for (const n of [0, 1, 2, 3]) await bed.juror(n)
    const first = await bed.admissible()
    const second = await bed.admissible()
    const screenedOut = await bed.receive()
    await bed.decide(screenedOut.id, { stage: 'screening', outcome: 'not-admissible' })
    const notScreened = await bed.receive()
    expect(await bed.distribute()).toEqual({ added: 6, ended: 0 })
    expect((await bed.readersOf(first.id)).length).toBe(3)
    expect((await bed.readersOf(second.id)).length).toBe(3)
    expect(await bed.readersOf(screenedOut.id)).toEqual([])
    expect(await bed.readersOf(notScreened.id)).toEqual([])
    const published = await findLastPublication(bed.db, bed.call.id)
    expect((await bed.criteria()).map(({ id: _, ...criterion }) => criterion)).toEqual(
      published?.guide.criteria,
    )
    expect(await bed.breaches()).toEqual([])
  })

  it('keeps the usual periods when none was kept, and never touches those that were', async () => {
    await bed.juror(0)
    await bed.admissible()
    const before = await listPhases(bed.db, bed.call.id)
    await bed.distribute()
    expect(await listPhases(bed.db, bed.call.id)).toEqual(before)
    await bed.db.deleteFrom('review_phases').execute()
    await bed.admissible()
    await bed.distribute()
    expect((await listPhases(bed.db, bed.call.id)).map(({ name }) => name)).toEqual([
      'Lecture',
      'Délibération',
      'Clôture',
    ])
  })

  it('never pairs someone with their own application, the named hierarchy, or the same service', async () => {
    const own = await bed.juror(0)
    const chief = await bed.juror(1, { name: 'Hélène Aubry' })
    const colleague = await bed.juror(2, { service: 'Direction des routes' })
    const free = await bed.juror(3)
    const theirs = await bed.receive({}, 'jure0@autre.example')
    await bed.decide(theirs.id, { stage: 'screening', outcome: 'admissible' })
    const named = await bed.admissible({ hierarchie: 'Mme Hélène Aubry' })
    const near = await bed.admissible({ service: 'direction des Routes' })
    await bed.distribute()
    expect(await bed.readersOf(theirs.id)).toEqual([chief.id, colleague.id, free.id].sort())
    expect(await bed.readersOf(named.id)).toEqual([own.id, colleague.id, free.id].sort())
    expect(await bed.readersOf(near.id)).toEqual([own.id, chief.id, free.id].sort())
  })

  it('counts someone who has not signed their declaration, and never a seat not accepted', async () => {
    const undeclared = await bed.seat('jury', { address: 'silence@autre.example' }, false)
    const invited = await bed.juror(1)
    await bed.db
      .updateTable('seats')
      .set({ answer: null, answered_at: null })
      .where('id', '=', invited.id)
      .execute()
    const { id } = await bed.admissible()
    await bed.distribute()
    expect(await bed.readersOf(id)).toEqual([undeclared.id])
    const committee = await bed.seat('committee', { address: 'comite@autre.example' })
    expect((await shown()).loads.has(committee.id)).toBe(false)
  })

  it('applies the plan that was shown, and no other', async () => {
    await bed.juror(0)
    await bed.admissible()
    const plan = await shown()
    const late = await bed.admissible()
    const refused = await apply(plan.fingerprint)
    expect(refused).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await bed.readersOf(late.id)).toEqual([])
    expect((await apply('n’importe quoi')).ok).toBe(false)
  })

  it('does once what two clicks or two organisers ask at once', async () => {
    for (const n of [0, 1, 2]) await bed.juror(n)
    const { id } = await bed.admissible()
    const { fingerprint } = await shown()
    const both = await Promise.all([apply(fingerprint), apply(fingerprint)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect((await bed.readersOf(id)).length).toBe(3)
  })

  it('redistributes only what a removed juror had not submitted; the rest stays and counts', async () => {
    const jurors = []
    for (const n of [0, 1, 2, 3]) jurors.push(await bed.juror(n))
    const ids = []
    for (let n = 0; n < 4; n++) ids.push((await bed.admissible()).id)
    await bed.distribute()
    const [gone] = jurors
    const theirs = []
    for (const id of ids) if ((await bed.readersOf(id)).includes(gone?.id ?? '')) theirs.push(id)
    const [done = '', ...unread] = theirs
    if (gone) await bed.submit(gone.act, done, 5)
    const before = await Promise.all(ids.map(bed.readersOf))
    await bed.removeSeat(gone?.id ?? '')
    expect(await bed.distribute()).toEqual({ added: unread.length, ended: unread.length })
    expect(await bed.readersOf(done)).toContain(gone?.id)
    for (const [index, id] of ids.entries()) {
      const now = await bed.readersOf(id)
      expect(now.length).toBe(3)
      expect(now).toEqual(expect.arrayContaining((before[index] ?? []).filter(s => s !== gone?.id)))
    }
    expect((await bed.summary(done))?.reviews).toBe(1)
    expect(await bed.breaches()).toEqual([])
  })

  it('ends the readings of a withdrawn application and leaves the others alone', async () => {
    for (const n of [0, 1, 2]) await bed.juror(n)
    const gone = await bed.admissible()
    const kept = await bed.admissible()
    await bed.distribute()
    const before = await bed.readersOf(kept.id)
    await withdrawApplication(gone.author, gone.id, '')
    expect(await bed.distribute()).toEqual({ added: 0, ended: 3 })
    expect(await bed.readersOf(gone.id)).toEqual([])
    expect(await bed.readersOf(kept.id)).toEqual(before)
  })

  it('is for the organisers of this incubator alone', async () => {
    const juror = await bed.juror(0)
    await bed.admissible()
    const { fingerprint } = await shown()
    for (const outsider of [bed.otherOrganiser, juror.act, bed.act]) {
      expect(await preparePlan(outsider, bed.call.id)).toEqual({ ok: false, reason: 'not-found' })
      expect(await apply(fingerprint, outsider)).toEqual({ ok: false, reason: 'not-found' })
    }
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Jury, openJury } from '../../../../test/jury-bed.ts'
import { applyPlan, preparePlan } from './distribute.ts'

let bed: Jury
beforeEach(async () => {
  bed = await openJury()
})
afterEach(() => bed.drop())

const letters = async () =>
  (
    await bed.db
      .selectFrom('mails')
      .select(['recipient', 'title', 'body'])
      .where('kind', '=', 'assignment')
      .orderBy('created_at')
      .orderBy('recipient')
      .execute()
  ).map(({ body, ...mail }) => ({ ...mail, body: body.replaceAll(/[\u00a0\u202f]/g, ' ') }))

describe('telling jurors what is entrusted to them', () => {
  it('is one letter each, with how many, until when and where', async () => {
    for (const n of [0, 1, 2]) await bed.juror(n)
    for (const _ of [1, 2]) await bed.admissible()
    await bed.distribute()
    const sent = await letters()
    expect(sent.map(({ recipient }) => recipient)).toEqual([0, 1, 2].map(n => `jure${n}@autre.example`))
    for (const { title, body } of sent) {
      expect(title).toContain('2 candidatures à évaluer')
      expect(body).toContain('vous sont confiées')
      expect(body).toContain('mardi 10 novembre 2026 à 12 h 59')
      expect(body).toContain('http://pepin.example/evaluations')
    }
  })

  it('is nothing for a second click, nor for who gets nothing new', async () => {
    for (const n of [0, 1, 2]) await bed.juror(n)
    await bed.admissible()
    const prepared = await preparePlan(bed.organiser, bed.call.id)
    if (!prepared.ok) throw new Error(prepared.reason)
    const said = { fingerprint: prepared.value.plan.fingerprint, publicUrl: 'http://pepin.example' }
    await Promise.all([1, 2].map(() => applyPlan(bed.organiser, bed.call.id, said)))
    expect(await letters()).toHaveLength(3)
    const late = await bed.seat('jury', { address: 'tard@autre.example' }, false)
    const more = await bed.admissible()
    await bed.distribute()
    const readers = await bed.readersOf(more.id)
    expect(await letters()).toHaveLength(3 + readers.length)
    const theirs = (await letters()).find(({ recipient }) => recipient === 'tard@autre.example')
    expect(readers).toContain(late.id)
    expect(theirs?.title).toContain('1 candidature à évaluer')
    expect(theirs?.body).toContain(`/sieges/${late.id}/declaration`)
  })

  it('is nothing when the distribution is refused', async () => {
    await bed.juror(0)
    await bed.admissible()
    const said = { fingerprint: 'un autre plan', publicUrl: 'http://pepin.example' }
    expect((await applyPlan(bed.organiser, bed.call.id, said)).ok).toBe(false)
    expect(await letters()).toEqual([])
  })
})

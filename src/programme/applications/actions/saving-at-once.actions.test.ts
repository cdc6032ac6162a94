import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { listAnswers } from '../store.ts'
import { withdrawApplication } from './withdraw-application.ts'

const AT_ONCE = 12

describe('saving at once', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  const savesOf = async (id: string) =>
    (
      await bed.db
        .selectFrom('journal')
        .select('number')
        .where('subject', '=', `application:${id}`)
        .where('verb', '=', 'application.saved')
        .execute()
    ).length

  it('in different fields keeps every one, each with its line of the journal', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    const fields = ['titre', 'probleme', 'consequences', 'solution', 'nom', 'service']
    const saved = await Promise.all(fields.map(field => bed.save(act, id, { [field]: `dans ${field}` })))
    expect(saved.every(({ ok }) => ok)).toBe(true)
    const kept = await listAnswers(bed.db, id)
    for (const field of fields) expect(kept.get(field)).toEqual({ value: `dans ${field}`, version: 1 })
    expect(await savesOf(id)).toBe(fields.length)
  })

  it('in one field keeps one, and shows it to all the others', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    const saved = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => bed.save(act, id, { probleme: `texte ${n}` })),
    )
    const kept = (await listAnswers(bed.db, id)).get('probleme')
    expect(kept?.version).toBe(1)
    const clashes = saved.flatMap(outcome => (outcome.ok ? outcome.value.clashes : []))
    expect(clashes).toHaveLength(AT_ONCE - 1)
    expect(new Set(clashes.map(clash => clash.kept))).toEqual(new Set([kept?.value]))
    expect(await savesOf(id)).toBe(1)
  })

  it('with what clashes writes the rest, and nothing of the clash', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    const both = await Promise.all(
      ['un', 'deux'].map(text => bed.save(act, id, { probleme: text, nom: 'Camille' })),
    )
    expect(both.flatMap(outcome => (outcome.ok ? outcome.value.clashes : []))).toHaveLength(1)
    expect((await listAnswers(bed.db, id)).get('nom')).toEqual({ value: 'Camille', version: 1 })
  })

  it('as a withdrawal writes before it or not at all', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    const [saved] = await Promise.all([
      bed.save(act, id, { probleme: 'tout à la fin' }, 1),
      withdrawApplication(act, id, ''),
    ])
    const kept = (await listAnswers(bed.db, id)).get('probleme')
    if (saved.ok) expect(kept).toEqual({ value: 'tout à la fin', version: 2 })
    else expect([saved.reason, kept?.version]).toEqual(['withdrawn', 1])
  })
})

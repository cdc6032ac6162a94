import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addRecusal, addReview } from '../../../test/selection-site.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { loadRankingItems } from './counted-reviews-store.ts'
import { type RankingAsked, rankCall } from './rank-call-actions.ts'
import { rank } from './ranking.ts'
import { type OutcomeAsked, PAGE, pageOf, type RankingLine } from './ranking-slice.ts'

describe('the ranking, page after page', () => {
  let bed: Selection
  let jurors: { id: string; personId: string }[]
  const ids: string[] = []
  beforeAll(async () => {
    bed = await openSelection()
    jurors = []
    for (const n of [1, 2])
      jurors.push(await bed.seat('jury', { address: `jure${n}@serre.example`, name: `Juré ${n}` }))
    const [first, second] = jurors
    // Two pages, many ties, some reviewed by one juror or by none, some out of the ranking.
    for (let n = 0; n < PAGE + 15; n++) {
      const { id, author } = await bed.receive({ titre: `Projet ${n}` })
      if (n % 20 !== 19) await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
      if (n % 10 !== 9 && first) await addReview(bed, id, first.id, 1 + (n % 5))
      if (n % 3 === 0 && second) await addReview(bed, id, second.id, 1 + (n % 4))
      if (n % 25 === 24) await withdrawApplication(author, id, '')
      else if (n % 7 === 0 && n % 20 !== 19)
        await bed.decide(id, { stage: 'shortlist', outcome: n % 2 ? 'not-shortlisted' : 'shortlisted' })
      ids.push(id)
    }
  }, 120_000)
  afterAll(() => bed.drop())

  const asked = { juror: null, places: 12, weights: null }
  const ranked = (said: Partial<RankingAsked> = {}) =>
    rankCall(bed.db, { callId: bed.call.id, ...asked, ...said })

  async function everyPage(
    outcome: OutcomeAsked = null,
    said: Partial<RankingAsked> = {},
  ): Promise<RankingLine[]> {
    const { lines } = await ranked(said)
    const all: RankingLine[] = []
    for (;;) {
      const { rows, more } = pageOf(lines, outcome, all.at(-1)?.id ?? null)
      all.push(...rows)
      if (!more) return all
      expect(rows).toHaveLength(PAGE)
    }
  }

  it('says exactly what the model says of the reviews, from a thread as from here', async () => {
    const items = await loadRankingItems(bed.db, bed.call.id)
    expect(items.length).toBeGreaterThan(PAGE)
    const expected = rank({ items, places: 12 })
    const { lines, effects } = await ranked()
    const facts = lines.map(({ title: _, receipt: __, shortlist: ___, ...line }) => line)
    expect(facts).toEqual(expected.items)
    expect(effects).toEqual(expected.effects)
    expect((await everyPage()).map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
  })

  it('keeps places whatever part is shown', async () => {
    const all = new Map((await everyPage()).map(row => [row.id, row]))
    const parts = await Promise.all(
      (['undecided', 'shortlisted', 'not-shortlisted'] as const).map(outcome => everyPage(outcome)),
    )
    expect(parts.every(part => part.length > 0)).toBe(true)
    expect(parts.flat()).toHaveLength(all.size)
    for (const row of parts.flat()) expect(row).toEqual(all.get(row.id))
  })

  it('tells a juror nothing of what they stepped aside from: not a line, not a hole in the places', async () => {
    const before = await everyPage()
    const hidden = before[1]?.id ?? ''
    const personId = jurors[0]?.personId ?? ''
    await addRecusal(bed, hidden, personId)
    const { lines } = await ranked({ juror: personId })
    expect(new Set(lines.map(({ id }) => id))).toEqual(
      new Set(before.map(({ id }) => id).filter(id => id !== hidden)),
    )
    const items = await loadRankingItems(bed.db, bed.call.id)
    const without = rank({ items: items.filter(({ id }) => id !== hidden), places: 12 })
    expect(lines.map(({ id, place, likely }) => [id, place, likely])).toEqual(
      without.items.map(({ id, place, likely }) => [id, place, likely]),
    )
    // Its id as the end of a page tells nothing either.
    expect(pageOf(lines, null, hidden)).toEqual(pageOf(lines, null, null))
  })

  it('leaves out the withdrawn and what is not admissible', async () => {
    const listed = new Set((await everyPage()).map(({ id }) => id))
    expect(ids.filter((_, n) => n % 25 === 24 || n % 20 === 19).filter(id => listed.has(id))).toEqual([])
  })
})

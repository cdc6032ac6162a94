import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addRecusal, addReview } from '../../../test/selection-site.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { loadRankingItems } from './counted-reviews-store.ts'
import { rank } from './ranking.ts'
import { findPlace, listRanking, PAGE, type RankingAsked, type RankingRow } from './ranking-store.ts'

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

  async function everyPage(said: Partial<RankingAsked> = {}): Promise<RankingRow[]> {
    const all: RankingRow[] = []
    let after: string | null = null
    for (;;) {
      const asked: RankingAsked = { callId: bed.call.id, juror: null, outcome: null, ...said, after }
      const { rows, more } = await listRanking(bed.db, asked)
      all.push(...rows)
      after = rows.at(-1)?.id ?? null
      if (!more) return all
      expect(rows).toHaveLength(PAGE)
    }
  }
  const standing = ({ id, place, through, mean, spread, reviews }: Omit<RankingRow, 'likely'>) => ({
    id,
    place,
    through,
    mean,
    spread,
    reviews,
  })

  it('says exactly what the rule says of the reviews', async () => {
    const items = await loadRankingItems(bed.db, bed.call.id)
    const expected = rank({ items, places: 12 }).items
    const listed = await everyPage()
    expect(listed.length).toBeGreaterThan(PAGE)
    expect(new Set(listed.map(standing).map(each => JSON.stringify(each)))).toEqual(
      new Set(
        expected.map(each => JSON.stringify(standing({ ...each, title: '', receipt: '', shortlist: null }))),
      ),
    )
    expect(listed.map(({ place }) => place)).toEqual(expected.map(({ place }) => place))
  })

  it('keeps places whatever part is shown', async () => {
    const all = new Map((await everyPage()).map(row => [row.id, row]))
    const parts = await Promise.all(
      (['undecided', 'shortlisted', 'not-shortlisted'] as const).map(outcome => everyPage({ outcome })),
    )
    expect(parts.every(part => part.length > 0)).toBe(true)
    expect(parts.flat()).toHaveLength(all.size)
    for (const row of parts.flat()) expect(row).toEqual(all.get(row.id))
  })

  it('finds the place of one', async () => {
    for (const row of (await everyPage()).slice(0, 5))
      expect(await findPlace(bed.db, bed.call.id, row.id)).toMatchObject({
        place: row.place,
        through: row.through,
        mean: row.mean,
      })
  })

  it('tells a juror nothing of what they stepped aside from: not a line, not a hole in the places', async () => {
    const before = await everyPage()
    const hidden = before[1]?.id ?? ''
    const personId = jurors[0]?.personId ?? ''
    await addRecusal(bed, hidden, personId)
    const seen = await everyPage({ juror: personId })
    expect(seen.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter(id => id !== hidden))
    const means = seen.flatMap(({ mean }) => (mean === null ? [] : [mean]))
    expect(seen.slice(0, means.length).map(({ place }) => place)).toEqual(
      means.map(mean => 1 + means.filter(other => other > mean).length),
    )
    // Its id as the end of a page tells nothing either.
    const asked = { callId: bed.call.id, juror: personId, outcome: null }
    expect(await listRanking(bed.db, { ...asked, after: hidden })).toEqual(
      await listRanking(bed.db, { ...asked, after: null }),
    )
  })

  it('leaves out the withdrawn and what is not admissible', async () => {
    const listed = new Set((await everyPage()).map(({ id }) => id))
    expect(ids.filter((_, n) => n % 25 === 24 || n % 20 === 19).filter(id => listed.has(id))).toEqual([])
  })
})

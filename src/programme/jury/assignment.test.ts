import { describe, expect, it } from 'vitest'
import { assign } from './assign-here.fixture.ts'
import type { AssignmentRequest } from './assignment.ts'

/** Mulberry32: the same instance for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Shape {
  conflicts: number
  limits: boolean
  existing: boolean
}

function instance(seed: number, { conflicts, limits, existing }: Shape): AssignmentRequest {
  const random = randomOf(seed)
  const below = (count: number) => Math.floor(random() * count)
  const reviews = 1 + below(3)
  const seats = Array.from({ length: reviews + 1 + below(9) }, (_, s) => ({
    id: `s${String(s).padStart(2, '0')}`,
    background: ['droit', 'terrain', 'numérique', ''][below(4)] ?? '',
    senior: random() < 0.4,
    limit: limits && random() < 0.4 ? below(6) : null,
  }))
  const ids = seats.map(({ id }) => id)
  const applications = Array.from({ length: 1 + below(40) }, (_, a) => ({
    id: `a${String(a).padStart(2, '0')}`,
    seats: existing && random() < 0.5 ? ids.filter(() => random() < reviews / ids.length / 2) : [],
    conflicts: ids.filter(() => random() < conflicts),
  }))
  return { applications, seats, reviews }
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
const free: Shape = { conflicts: 0, limits: false, existing: false }
const hard: Shape = { conflicts: 0.3, limits: true, existing: true }

describe('the assignment of a jury, over random instances', () => {
  it('never pairs a conflict, never twice the same reader, never over the number of reviews', async () => {
    for (const seed of seeds) {
      const request = instance(seed, hard)
      const { pairs } = await assign(request)
      for (const { id, conflicts, seats } of request.applications) {
        const readers = pairs.filter(pair => pair.applicationId === id)
        const ids = readers.map(({ seatId }) => seatId)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter(seat => conflicts.includes(seat))).toEqual([])
        const before = seats.filter(seat => !conflicts.includes(seat))
        expect(ids.length).toBeLessThanOrEqual(Math.max(request.reviews, before.length))
      }
    }
  })

  it('keeps every existing pair that is not in conflict, and marks those alone as kept', async () => {
    for (const seed of seeds) {
      const request = instance(seed, hard)
      const { pairs } = await assign(request)
      const kept = pairs.filter(pair => pair.kept).map(pair => `${pair.applicationId} ${pair.seatId}`)
      const expected = request.applications.flatMap(({ id, seats, conflicts }) =>
        seats.filter(seat => !conflicts.includes(seat)).map(seat => `${id} ${seat}`),
      )
      expect(kept.sort()).toEqual(expected.sort())
    }
  })

  it('gives each application its readers and loads within one of each other when nothing constrains', async () => {
    for (const seed of seeds) {
      const request = instance(seed, free)
      const { pairs, loads, unmet } = await assign(request)
      expect(pairs.length).toBe(request.applications.length * request.reviews)
      expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1)
      expect(unmet.filter(({ rule }) => rule === 'reviews')).toEqual([])
    }
  })

  it('keeps to limits for what it adds, and says who lacks a reader exactly when one is lacking', async () => {
    for (const seed of seeds) {
      const request = instance(seed, hard)
      const { pairs, loads, unmet } = await assign(request)
      for (const { id, limit } of request.seats) {
        const before = pairs.filter(pair => pair.seatId === id && pair.kept).length
        if (limit !== null) expect(loads.get(id)).toBeLessThanOrEqual(Math.max(limit, before))
      }
      for (const { id } of request.applications) {
        const lacking = request.reviews - pairs.filter(pair => pair.applicationId === id).length
        const said = unmet.find(each => each.applicationId === id && each.rule === 'reviews')
        expect(said?.missing ?? 0).toBe(Math.max(0, lacking))
      }
    }
  })

  it('leaves no seat two above another that could take one of its new applications', async () => {
    for (const seed of seeds) {
      const request = instance(seed, hard)
      const { pairs, loads } = await assign(request)
      const reads = new Set(pairs.map(pair => `${pair.applicationId} ${pair.seatId}`))
      for (const pair of pairs.filter(({ kept }) => !kept))
        for (const { id, limit } of request.seats) {
          const application = request.applications.find(each => each.id === pair.applicationId)
          if (application?.conflicts.includes(id) || reads.has(`${pair.applicationId} ${id}`)) continue
          if ((loads.get(id) ?? 0) >= (limit ?? 1000)) continue
          expect((loads.get(pair.seatId) ?? 0) - (loads.get(id) ?? 0)).toBeLessThanOrEqual(1)
        }
    }
  })

  it('answers the same whatever the order of what it is given', async () => {
    for (const seed of seeds.slice(0, 20)) {
      const request = instance(seed, hard)
      const turned = {
        ...request,
        applications: [...request.applications].reverse(),
        seats: [...request.seats].reverse(),
      }
      expect(await assign(turned)).toEqual(await assign(request))
    }
  })
})

describe('the mix and the words', () => {
  const seat = (id: string, background: string, senior = false, limit: number | null = null) => ({
    id,
    background,
    senior,
    limit,
  })
  const fresh = (count: number, conflicts: string[] = []) =>
    Array.from({ length: count }, (_, a) => ({ id: `a${a}`, seats: [], conflicts }))

  it('gives every application three backgrounds and someone senior when the jury allows it', async () => {
    const seats = ['droit', 'terrain', 'numérique'].flatMap((background, b) => [
      seat(`s${b}0`, background, b === 0),
      seat(`s${b}1`, background, b === 0),
    ])
    const { unmet, loads } = await assign({ applications: fresh(11), seats, reviews: 3 })
    expect(unmet).toEqual([])
    expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1)
  })

  it('mixes the groups of readers, so that every reader can be compared with the others', async () => {
    const seats = Array.from({ length: 6 }, (_, s) => seat(`s${s}`, ''))
    const { pairs } = await assign({ applications: fresh(8), seats, reviews: 3 })
    const readersOf = (id: string) =>
      pairs
        .filter(pair => pair.applicationId === id)
        .map(({ seatId }) => seatId)
        .join(' ')
    // From reader to reader through what they both read: everyone is reached.
    const reached = new Set(['s0'])
    for (const _ of seats)
      for (const { applicationId, seatId } of pairs)
        if (pairs.some(other => other.applicationId === applicationId && reached.has(other.seatId)))
          reached.add(seatId)
    expect(reached.size).toBe(6)
    expect(new Set(pairs.map(({ applicationId }) => readersOf(applicationId))).size).toBeGreaterThan(4)
  })

  it('says who lacks a reader, which rule stands in the way and what to do', async () => {
    const seats = [seat('s0', 'droit'), seat('s1', 'droit', false, 0), seat('s2', 'terrain', false, 1)]
    const applications = [
      { id: 'a0', seats: ['s2'], conflicts: [] },
      { id: 'a1', seats: [], conflicts: ['s0'] },
    ]
    const { unmet } = await assign({ applications, seats, reviews: 2 })
    expect(unmet.find(({ applicationId }) => applicationId === 'a1')).toEqual({
      applicationId: 'a1',
      rule: 'reviews',
      missing: 2,
      why: 'Il manque 2 évaluations sur 2 : le jury compte 2 personnes, dont 1 est en déport et 1 a atteint sa limite. Invitez une personne de plus, ou relevez une limite.',
    })
  })

  it('says why each pair was made', async () => {
    const seats = [seat('s0', 'droit', true), seat('s1', 'terrain'), seat('s2', 'droit')]
    const { pairs } = await assign({ applications: fresh(1), seats, reviews: 2 })
    expect(pairs.map(({ seatId, reason }) => [seatId, reason])).toEqual([
      ['s0', 'Un autre profil que les autres membres, apporte son expérience, charge équilibrée.'],
      ['s1', 'Un autre profil que les autres membres, charge équilibrée.'],
    ])
  })

  it('answers in less than a minute, on a busy machine, for two thousand applications and fifty seats', async () => {
    const seats = Array.from({ length: 50 }, (_, s) => seat(`s${s}`, `d${s % 4}`, s % 7 === 0))
    const start = performance.now()
    const { pairs } = await assign({ applications: fresh(2000), seats, reviews: 3 })
    expect(pairs.length).toBe(6000)
    expect(performance.now() - start).toBeLessThan(60_000)
  }, 120_000)
})

import { describe, expect, it } from 'vitest'
import { assign } from './assign-here.fixture.ts'
import { isEmpty, planOf, type Situation } from './plan.ts'

const seat = (id: string, more: object = {}) => ({
  id,
  personId: `person-${id}`,
  background: id,
  senior: true,
  limit: null,
  open: true,
  ...more,
})
const application = (id: string, more: object = {}) => ({ id, admissible: true, withdrawn: false, ...more })
const standing = (applicationId: string, seatId: string, submitted = false) => ({
  id: `${applicationId}-${seatId}`,
  applicationId,
  seatId,
  submitted,
})
const situation = (more: Partial<Situation>): Situation => ({
  reviews: 2,
  seats: ['s1', 's2', 's3'].map(id => seat(id)),
  applications: [application('a1')],
  standing: [],
  recusals: [],
  ...more,
})
const pairs = (plan: { added: { applicationId: string; seatId: string }[] }) =>
  plan.added.map(({ applicationId, seatId }) => `${applicationId} ${seatId}`)
const ends = (plan: { ended: { assignmentId: string; cause: string }[] }) =>
  plan.ended.map(({ assignmentId, cause }) => `${assignmentId} ${cause}`)

describe('the plan of who reads what', () => {
  it('gives readers to admissible candidatures only, and to those not withdrawn', async () => {
    const plan = await planOf(
      situation({
        applications: [
          application('a1'),
          application('a2', { admissible: false }),
          application('a3', { withdrawn: true }),
        ],
      }),
      assign,
    )
    expect(new Set(plan.added.map(({ applicationId }) => applicationId))).toEqual(new Set(['a1']))
    expect(plan.added.length).toBe(2)
  })

  it('is empty once applied', async () => {
    const plan = await planOf(situation({ standing: [standing('a1', 's1'), standing('a1', 's2')] }), assign)
    expect(isEmpty(plan)).toBe(true)
  })

  it('ends what a removed seat had not submitted, keeps what it had, and asks only for what is missing', async () => {
    const seats = [seat('s1', { open: false }), seat('s2'), seat('s3')]
    const applications = [application('a1'), application('a2')]
    const plan = await planOf(
      situation({
        seats,
        applications,
        standing: [
          standing('a1', 's1', true),
          standing('a1', 's2'),
          standing('a2', 's1'),
          standing('a2', 's2'),
        ],
      }),
      assign,
    )
    expect(ends(plan)).toEqual(['a2-s1 removed'])
    expect(pairs(plan)).toEqual(['a2 s3'])
  })

  it('ends every reading of a withdrawn candidature and of a recused person, submitted or not', async () => {
    const plan = await planOf(
      situation({
        applications: [application('a1'), application('a2', { withdrawn: true })],
        standing: [standing('a1', 's1', true), standing('a1', 's2'), standing('a2', 's3', true)],
        recusals: [{ applicationId: 'a1', personId: 'person-s1' }],
      }),
      assign,
    )
    expect(ends(plan)).toEqual(['a1-s1 recused', 'a2-s3 withdrawn'])
    expect(pairs(plan)).toEqual(['a1 s3'])
  })

  it('ends what is unread of a candidature that is no longer admissible', async () => {
    const plan = await planOf(
      situation({
        applications: [application('a1', { admissible: false })],
        standing: [standing('a1', 's1', true), standing('a1', 's2')],
      }),
      assign,
    )
    expect(ends(plan)).toEqual(['a1-s2 moved'])
    expect(plan.added).toEqual([])
  })

  it('never gives one person two readings of a candidature, though they hold two seats', async () => {
    const seats = [
      seat('s1', { personId: 'same', open: false }),
      seat('s2', { personId: 'same' }),
      seat('s3', { personId: 'same' }),
    ]
    const kept = await planOf(situation({ seats, standing: [standing('a1', 's1', true)] }), assign)
    expect(kept.added).toEqual([])
    const fresh = await planOf(situation({ seats }), assign)
    expect(pairs(fresh)).toEqual(['a1 s2'])
    expect(fresh.unmet.find(({ rule }) => rule === 'reviews')?.missing).toBe(1)
  })

  it('has the same fingerprint for the same changes, another for others', async () => {
    const one = await planOf(situation({}), assign)
    const again = await planOf(situation({ seats: [seat('s3'), seat('s1'), seat('s2')] }), assign)
    const other = await planOf(situation({ standing: [standing('a1', 's1')] }), assign)
    expect(again.fingerprint).toBe(one.fingerprint)
    expect(other.fingerprint).not.toBe(one.fingerprint)
  })
})

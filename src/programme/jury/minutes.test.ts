import { describe, expect, it } from 'vitest'
import { areContiguous, type MinutesDecision, missingOf, type PanelMinutes, quorumOf } from './minutes.ts'
import { minutesBlocks } from './minutes-blocks.ts'
import { missingWords } from './minutes-wording.ts'

const member = (name: string, leftOn: string | null = null) => ({
  name,
  role: 'member' as const,
  organisation: '',
  background: '',
  declaredOn: '2026-11-02',
  leftOn,
})
const decision = (said: Partial<MinutesDecision> = {}): MinutesDecision => ({
  receipt: 'AAAA-BBBB',
  title: 'Un projet',
  outcome: 'shortlisted',
  author: 'Zoé Martin',
  rank: null,
  ranked: 1,
  reason: 'Un motif',
  departs: false,
  ...said,
})
const sitting = (count: number) => {
  const presences = Array.from({ length: 4 }, (_, n) => ({
    name: `M${n}`,
    role: 'member' as const,
    presence: n < count ? ('present' as const) : null,
    representedBy: '',
  }))
  const quorum = quorumOf(presences.map(({ presence }) => presence))
  return { heldOn: '2026-11-09', place: '', presences, quorum }
}
const complete: PanelMinutes = {
  kind: 'jury',
  incubator: 'La Serre',
  administration: 'La Haute-Vallée',
  call: 'Un appel',
  slug: 'un-appel',
  places: 12,
  members: ['A', 'B', 'C', 'D'].map(name => member(name)),
  sittings: [sitting(2)],
  recusals: [],
  criteria: [],
  ranking: [],
  decisions: [decision()],
  undecided: [],
  withdrawn: 0,
  remarks: '',
}

describe('the minutes of a panel', () => {
  it('lack nothing when everything is decided, at a sitting that half of the members attended', () => {
    expect(missingOf(complete)).toEqual([])
  })

  it.each<[string, Partial<PanelMinutes>, string]>([
    ['a member', { members: [member('A', '2026-11-03')] }, 'no-member'],
    ['an application', { decisions: [] }, 'no-application'],
    ['a decision', { undecided: [{ receipt: 'CCCC-DDDD', title: 'Un autre' }] }, 'undecided'],
    ['a sitting', { sittings: [] }, 'no-sitting'],
    ['a quorum', { sittings: [sitting(2), sitting(1)] }, 'quorum'],
    ['reserve places from 1', { decisions: [decision({ outcome: 'reserve', rank: 2 })] }, 'reserve-ranks'],
  ])('say that they lack %s', (_, said, what) => {
    const missing = missingOf({ ...complete, ...said })
    expect(missing.map(each => each.what)).toEqual([what])
    for (const each of missing) expect(missingWords(each)).toMatch(/\.$/)
  })

  it.each([
    [0, 1],
    [1, 1],
    [4, 2],
    [5, 3],
  ])('want half of %i seats: %i', (seats, needed) => {
    const there = Array.from({ length: needed }, () => 'represented' as const)
    const absent = Array.from({ length: Math.max(0, seats - needed) }, () => 'absent' as const)
    expect(quorumOf([...there, ...absent].slice(0, seats))).toMatchObject({
      seats,
      needed,
      reached: seats > 0,
    })
    expect(quorumOf([...there.slice(1), null, ...absent].slice(0, seats)).reached).toBe(false)
  })

  it('read a reserve list from 1, each place once', () => {
    expect([[], [1], [2, 1, 3], [1, 1], [1, 3], [2]].map(areContiguous)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('say a common reason once, and mark what departs from the ranking', () => {
    const said = JSON.stringify(
      minutesBlocks({
        ...complete,
        decisions: [decision(), decision({ departs: true }), decision({ reason: 'Autre' })],
      }),
    )
    expect(said.split('Un motif')).toHaveLength(2)
    expect(said.split("s'écarte du classement")).toHaveLength(2)
  })

  it('list the reserve in its order', () => {
    const reserve = [3, 1, 2].map(rank => decision({ outcome: 'reserve', rank, title: `P${rank}` }))
    const said = JSON.stringify(minutesBlocks({ ...complete, kind: 'committee', decisions: reserve }))
    expect(['P1', 'P2', 'P3'].map(title => said.indexOf(title))).toEqual(
      ['P1', 'P2', 'P3'].map(title => said.indexOf(title)).toSorted((one, other) => one - other),
    )
  })
})

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
  rank: null,
  reason: 'Un motif',
  departs: false,
  ...said,
})
const sitting = (count: number) => ({
  heldOn: '2026-11-09',
  place: '',
  presences: Array.from({ length: 4 }, (_, n) => ({
    name: `M${n}`,
    presence: n < count ? ('present' as const) : ('absent' as const),
    representedBy: '',
  })),
})
const complete: PanelMinutes = {
  kind: 'jury',
  call: { slug: 'un-appel', title: 'Un appel' },
  incubator: { name: 'La Serre', administration: 'La Haute-Vallée' },
  places: 12,
  members: ['A', 'B', 'C', 'D'].map(name => member(name)),
  sittings: [sitting(2)],
  recusals: [],
  criteria: [],
  ranking: [],
  decisions: [decision()],
  withdrawn: 0,
}

describe('the minutes of a panel', () => {
  it('lack nothing when everything is decided, at a sitting that half of the members attended', () => {
    expect(missingOf(complete)).toEqual([])
    expect([0, 1, 2, 3, 4, 5].map(quorumOf)).toEqual([0, 1, 1, 2, 2, 3])
  })

  it.each<[string, Partial<PanelMinutes>, string]>([
    ['a member', { members: [member('A', '2026-11-03')] }, 'no-member'],
    ['an application', { decisions: [] }, 'no-application'],
    ['a decision', { decisions: [decision(), decision({ outcome: null })] }, 'undecided'],
    ['a sitting', { sittings: [] }, 'no-sitting'],
    ['a quorum', { sittings: [sitting(2), sitting(1)] }, 'quorum'],
    ['reserve places from 1', { decisions: [decision({ outcome: 'reserve', rank: 2 })] }, 'reserve-ranks'],
  ])('say that they lack %s', (_, said, what) => {
    const missing = missingOf({ ...complete, ...said })
    expect(missing.map(each => each.what)).toEqual([what])
    for (const each of missing) expect(missingWords(each)).toMatch(/\.$/)
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

import { describe, expect, it } from 'vitest'
import type { Attendant } from './committee.ts'
import type { DecisionContent } from './decision.ts'
import { missingOf, type ToClose } from './missing.ts'

const PRESENT: Attendant = { name: 'A', capacity: '', part: 'head', presence: 'present', representedBy: '' }
const COMPLETE: DecisionContent = {
  kind: 'continue',
  decidedOn: '2026-03-16',
  nextStage: 'construction',
  effectiveOn: '2026-03-16',
  reason: 'Le problème est réel.',
  proofUntil: '',
  signedName: 'Karim Benali',
  signedCapacity: 'Chef de projet',
  verdicts: [],
  conditions: [{ indicator: 'Agents actifs', target: '50', dueOn: '2026-09-01' }],
  money: [{ funder: 'DINUM', amount: 100_000, until: '2026-09-30' }],
  days: [],
}
const seen = (decision: Partial<DecisionContent> | null, more: Partial<ToClose> = {}): ToClose => ({
  decision: decision === null ? null : { ...COMPLETE, ...decision },
  attendance: [PRESENT],
  open: [],
  current: 'investigation',
  today: '2026-03-16',
  ...more,
})
const names = (said: ToClose) => missingOf(said).map(({ name }) => name)

describe('a committee', () => {
  it('can be closed once everything is said', () => expect(names(seen({}))).toEqual([]))

  it.each<[string, Partial<DecisionContent> | null]>([
    ['no-decision', null],
    ['no-decision', { kind: '' }],
    ['no-day', { decidedOn: '' }],
    ['day-to-come', { decidedOn: '2026-03-17' }],
    ['no-reason', { reason: '' }],
    ['no-stage', { nextStage: '' }],
    ['no-effective-day', { effectiveOn: '' }],
    ['no-conditions', { conditions: [] }],
    ['no-indicator', { conditions: [{ indicator: '', target: '50', dueOn: '2026-09-01' }] }],
    ['no-target', { conditions: [{ indicator: 'Agents', target: '', dueOn: '2026-09-01' }] }],
    ['no-condition-day', { conditions: [{ indicator: 'Agents', target: '50', dueOn: '2026-03-16' }] }],
    ['no-means', { money: [] }],
    ['no-funder', { money: [{ funder: '', amount: 1, until: '2026-09-30' }] }],
    ['no-amount', { money: [{ funder: 'DINUM', amount: null, until: '2026-09-30' }] }],
    ['no-money-day', { money: [{ funder: 'DINUM', amount: 1, until: '' }] }],
    ['no-skill', { days: [{ skill: 'Design', days: null }] }],
    ['no-signatory', { signedName: '' }],
    ['no-capacity', { signedCapacity: '' }],
    ['no-proof-day', { kind: 'continue-provisionally' }],
    ['proof-too-far', { kind: 'continue-provisionally', proofUntil: '2026-05-17' }],
    ['proof-too-far', { kind: 'continue-provisionally', proofUntil: '2026-03-16' }],
  ])('cannot, and says %s', (name, decision) => {
    expect(names(seen(decision))).toEqual([name])
  })

  it('needs neither conditions nor means to stop, nor to leave with a lasting home', () => {
    const bare = { conditions: [], money: [], days: [] }
    expect(names(seen({ ...bare, kind: 'stop', nextStage: '' }))).toEqual([])
    const leaving = { current: 'consolidation' }
    expect(names(seen({ ...bare, nextStage: 'operated' }, leaving))).toEqual([])
    expect(names(seen({ ...bare, nextStage: 'consolidation' }, leaving))).toEqual([
      'no-conditions',
      'no-means',
    ])
  })

  it('needs someone there, present or represented', () => {
    expect(names(seen({}, { attendance: [{ ...PRESENT, presence: 'absent' }] }))).toEqual(['nobody-present'])
    expect(names(seen({}, { attendance: [{ ...PRESENT, presence: 'represented' }] }))).toEqual([])
  })

  it('needs a verdict on each open condition, even to stop', () => {
    const condition = (id: string) => ({
      id,
      committeeId: 'c',
      committee: 1,
      indicator: `Indicateur ${id}`,
      target: '1',
      dueOn: '2026-03-01',
      judged: null,
    })
    const open = [condition('one'), condition('two')]
    const verdicts = [{ conditionId: 'two', verdict: 'kept' as const, result: '' }]
    const said = missingOf(seen({ kind: 'stop', verdicts }, { open }))
    expect(said.map(({ name, field }) => [name, field])).toEqual([['no-verdict', 'verdict-1']])
    expect(said[0]?.without).toContain('Indicateur one')
  })
})

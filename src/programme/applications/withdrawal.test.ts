import { describe, expect, it } from 'vitest'
import { type DecisionOutcome, OUTCOMES } from './decision.ts'
import { withdraw } from './withdrawal.ts'

describe('taking back an application', () => {
  const by = (outcome: DecisionOutcome | null, sendable = false, withdrawnAt: Date | null = null) => {
    const said = withdraw({ withdrawnAt }, outcome ? { outcome } : undefined, sendable)
    return said.ok ? 'ok' : said.reason
  }

  it('is possible until the last word is told; a place on the reserve can be given up', () => {
    const all = Object.values(OUTCOMES).flat()
    expect(Object.fromEntries(all.map(outcome => [outcome, by(outcome)]))).toEqual({
      admissible: 'ok',
      'to-complete': 'ok',
      'not-admissible': 'refusal-told',
      shortlisted: 'ok',
      'not-shortlisted': 'refusal-told',
      laureate: 'laureate-told',
      reserve: 'ok',
      'not-selected': 'refusal-told',
    })
    expect(by(null)).toBe('ok')
  })

  it('stays possible for the one that can still be corrected, and is done once', () => {
    expect(by('not-admissible', true)).toBe('ok')
    expect(by('not-selected', true)).toBe('refusal-told')
    expect(by('laureate', true, new Date())).toBe('withdrawn')
  })
})

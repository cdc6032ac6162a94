import { describe, expect, it } from 'vitest'
import { missingVisas, stateOfVisa, type VisaVerdict } from './visa.ts'

const said = (verdict: VisaVerdict['verdict']): VisaVerdict => ({
  verdict,
  words: '',
  guideNumber: 3,
  givenAt: new Date('2026-10-01T08:00:00Z'),
})

describe('a visa', () => {
  it.each([
    [undefined, 'not-asked'],
    [{ last: null, unchanged: false }, 'awaited'],
    [{ last: said('refused'), unchanged: true }, 'refused'],
    [{ last: said('given'), unchanged: true }, 'given'],
    [{ last: said('given'), unchanged: false }, 'given-before-changes'],
  ] as const)('of %j is %s', (request, state) => expect(stateOfVisa(request)).toBe(state))

  it('is missing when it is required and not given on what would be published', () => {
    const requests = [
      { kind: 'sponsor' as const, last: said('given'), unchanged: true },
      { kind: 'cabinet' as const, last: said('given'), unchanged: false },
    ]
    expect(missingVisas(['sponsor', 'cabinet', 'communication'], requests)).toEqual([
      'cabinet',
      'communication',
    ])
    expect(missingVisas([], requests)).toEqual([])
  })
})

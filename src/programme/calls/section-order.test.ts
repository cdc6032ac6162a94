import { describe, expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from './guide.ts'
import { GuideContent } from './guide.ts'
import { arranged, asRead, planOf, type SectionAct } from './section-order.ts'

const guide = readyGuide()
const keys = (after: Guide | undefined) => after?.sections.map(({ key }) => key)
const act = (...acts: SectionAct[]) =>
  acts.reduce<Guide | undefined>((before, each) => before && arranged(before, each), guide)

it('are listed as they are read: the dates before the texts', () => {
  expect(
    asRead(readyGuide())
      .map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(['schedule', 'pitch'])
})

describe('the plan of the guide', () => {
  it('moves a section up and back down to the same plan', () => {
    const up = act({ kind: 'monter', key: 'how-to-apply' })
    expect(keys(up)?.slice(0, 3)).toEqual(['pitch', 'how-to-apply', 'objectives'])
    expect(up && planOf(up)).not.toBe(planOf(guide))
    expect(act({ kind: 'monter', key: 'how-to-apply' }, { kind: 'descendre', key: 'how-to-apply' })).toEqual(
      guide,
    )
  })

  it('steps over the schedule, which stands beside the page', () => {
    expect(keys(act({ kind: 'monter', key: 'length' }))?.slice(3, 6)).toEqual([
      'length',
      'schedule',
      'training',
    ])
  })

  it('moves nothing past the ends', () => {
    expect(act({ kind: 'monter', key: 'pitch' })).toEqual(guide)
    expect(act({ kind: 'descendre', key: 'data-protection' })).toEqual(guide)
  })

  it('adds a section before the notice, with a number that is free, and takes it away', () => {
    const one = { kind: 'ajouter', title: 'Nos lauréats racontent' } as const
    const two = act(one, one)
    expect(keys(two)?.slice(-4)).toEqual(['faq', 'own-1', 'own-2', 'data-protection'])
    expect(GuideContent.parse(two)).toEqual(two)
    expect(keys(act(one, one, { kind: 'supprimer', key: 'own-1' }, one))?.slice(-4)).toEqual([
      'faq',
      'own-2',
      'own-1',
      'data-protection',
    ])
  })

  it('hides only what is optional, and removes only what was added', () => {
    expect(act({ kind: 'masquer', key: 'objectives' })?.sections[1]?.hidden).toBe(true)
    expect(act({ kind: 'masquer', key: 'data-protection' })).toBeUndefined()
    expect(act({ kind: 'supprimer', key: 'objectives' })).toBeUndefined()
    expect(act({ kind: 'monter', key: 'own-9' })).toBeUndefined()
  })

  it('stops at a dozen', () => {
    const many = Array.from({ length: 12 }, () => ({ kind: 'ajouter', title: 'Une' }) as const)
    expect(act(...many)).toBeDefined()
    expect(act(...many, { kind: 'ajouter', title: 'De trop' })).toBeUndefined()
  })
})

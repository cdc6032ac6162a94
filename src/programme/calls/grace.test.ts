import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { changesBetween } from './changes.ts'
import { formOfPart } from './fields/index.ts'
import { readField } from './fields/read.ts'
import { graceMinutesOf } from './grace.ts'
import { revisionsOf } from './revisions.ts'

const guide = readyGuide()
const field = formOfPart('calendrier')
  .fields(guide, 0)
  .find(({ name }) => name === 'grace')
if (!field) throw new Error('the schedule asks for no grace')

describe('the grace in the schedule of a guide', () => {
  it('is ten minutes until it is set, for guides written before it too', () => {
    expect('graceMinutes' in guide).toBe(false)
    expect(field.get(guide)).toBe('10')
    expect(graceMinutesOf(field.set(guide, '0'))).toBe(0)
    expect(graceMinutesOf(field.set(field.set(guide, '0'), ''))).toBe(10)
  })

  it.each([
    ['0', true],
    ['60', true],
    ['61', false],
    ['-1', false],
    ['dix', false],
    ['1e1', false],
  ])('takes « %s »: %s', (typed, taken) => {
    expect('value' in readField(field, typed)).toBe(taken)
  })

  it('is a change the team sees before publishing, and says nothing on the public page', () => {
    const changed = field.set(guide, '30')
    expect(changesBetween(guide, changed, INCUBATOR).map(({ before, after }) => [before, after])).toEqual([
      ['10', '30'],
    ])
    const published = [guide, changed].map((each, day) => ({ publishedAt: new Date(day), guide: each }))
    expect(revisionsOf(published, INCUBATOR)).toEqual([])
  })
})

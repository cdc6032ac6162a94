import { expect, it } from 'vitest'
import type { ApplicationRelation } from '../access/tables.ts'
import { REVIEW_ABILITIES } from './permissions.ts'
import { NO_RIGHTS } from './phases.ts'

it('gives the reviews of an application to the team, not to the one of the team who carries it', () => {
  const reads = (...relations: ApplicationRelation[]) =>
    REVIEW_ABILITIES.readAsOrganiser({
      relations: new Set(relations),
      rights: NO_RIGHTS,
      submitted: false,
    })
  expect(reads('organiser')).toBe(true)
  expect([reads('organiser', 'author'), reads('organiser', 'co-author'), reads('author')]).toEqual([
    false,
    false,
    false,
  ])
})

import { expect, it } from 'vitest'
import type { CallRelation } from '../access/tables.ts'
import { CALL_STATUSES } from './call.ts'
import { CALL_ABILITIES, type CallAbility, mayOnCall } from './permissions.ts'

const abilities = Object.keys(CALL_ABILITIES) as CallAbility[]
const allowed = (relations: ReadonlySet<CallRelation>) =>
  Object.fromEntries(
    CALL_STATUSES.map(status => [status, abilities.filter(ability => mayOnCall(ability, relations, status))]),
  )

it('lets an organiser do everything at every stage, except reading in public what is not', () => {
  const work: CallAbility[] = ['follow', 'readGuideDraft', 'editGuide', 'editForm', 'publish']
  const all: CallAbility[] = ['readPublic', ...work]
  expect(allowed(new Set(['organiser']))).toEqual({ draft: work, announced: all, open: all, closed: all })
})

it('lets a reader follow it, and read what is published', () => {
  const both: CallAbility[] = ['readPublic', 'follow']
  const expected = { draft: ['follow'], announced: both, open: both, closed: both }
  expect(allowed(new Set(['reader']))).toEqual(expected)
})

it('lets anyone else read what is published, and nothing more', () => {
  const read: CallAbility[] = ['readPublic']
  expect(allowed(new Set())).toEqual({ draft: [], announced: read, open: read, closed: read })
})

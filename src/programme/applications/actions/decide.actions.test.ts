import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { findDecision, listAnnounced } from '../decision-store.ts'
import { applicationAbilities } from '../permissions.ts'
import { decideApplication } from './decide.ts'
import { decideApplications } from './decide-many.ts'
import { withdrawApplication } from './withdraw-application.ts'

describe('deciding on an application', () => {
  let bed: Selection
  beforeAll(async () => {
    bed = await openSelection()
  })
  afterAll(() => bed.drop())
  const admissible = { stage: 'screening', outcome: 'admissible', reason: 'Dans le champ', base: 0 } as const

  it('keeps the fact, its projection, and tells the applicant nothing', async () => {
    const { id } = await bed.receive()
    expect(await decideApplication(bed.organiser, id, admissible)).toEqual({ ok: true, value: { number: 1 } })
    expect(await findDecision(bed.db, id, 'screening')).toMatchObject({ outcome: 'admissible', number: 1 })
    const row = await bed.db
      .selectFrom('applications')
      .select('screening')
      .where('id', '=', id)
      .executeTakeFirst()
    expect(row?.screening).toBe('admissible')
    expect(await listAnnounced(bed.db, id, new Date('2100-01-01'))).toEqual([])
  })

  it('is never the work of who carries it, alone or among others', async () => {
    const { id } = await bed.receive({}, 'karim.benali@haute-vallee.example')
    const own = { ok: false, reason: 'own-application' }
    expect(await decideApplication(bed.organiser, id, admissible)).toEqual(own)
    const { actor } = bed.organiser
    expect(
      applicationAbilities.decide({
        relations: await relationsToApplication(bed.db, actor, id),
        status: 'sent',
      }),
    ).toBe(false)
    const other = await bed.receive()
    const both = [id, other.id]
    expect(await decideApplications(bed.organiser, bed.call.id, both, admissible)).toEqual(own)
    expect(await decideApplications(bed.organiser, bed.call.id, [other.id], admissible)).toMatchObject({
      ok: true,
    })
  })

  it('clicked twice, decides once', async () => {
    const { id } = await bed.receive()
    await decideApplication(bed.organiser, id, admissible)
    expect(await decideApplication(bed.organiser, id, admissible)).toEqual({ ok: true, value: { number: 1 } })
  })

  it('refuses the second of two organisers who decide at once', async () => {
    const { id } = await bed.receive()
    const other = { ...admissible, outcome: 'not-admissible', reason: 'Hors champ' } as const
    const both = await Promise.all([
      decideApplication(bed.organiser, id, admissible),
      decideApplication(bed.organiser, id, other),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  })

  it.each([
    ['no reason', { ...admissible, reason: ' ' }, 'reason-missing'],
    [
      'a shortlist before screening',
      { stage: 'shortlist', outcome: 'shortlisted', reason: 'M', base: 0 },
      'stage-not-reached',
    ],
    ['no day to complete by', { ...admissible, outcome: 'to-complete' }, 'due-date-missing'],
    [
      'a day to complete by that is past',
      { ...admissible, outcome: 'to-complete', dueOn: '2026-11-10' },
      'due-date-past',
    ],
  ] as const)('refuses %s', async (_, said, reason) => {
    const { id } = await bed.receive()
    expect(await decideApplication(bed.organiser, id, said)).toEqual({ ok: false, reason })
  })

  it('refuses a withdrawn application, and anyone but its incubator’s organisers', async () => {
    const { id, author } = await bed.receive()
    for (const outsider of [author, bed.otherOrganiser, bed.act])
      expect(await decideApplication(outsider, id, admissible)).toEqual({ ok: false, reason: 'not-found' })
    await withdrawApplication(author, id, '')
    expect(await decideApplication(bed.organiser, id, admissible)).toEqual({ ok: false, reason: 'withdrawn' })
  })

  it('leaves the data consistent', async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })
})

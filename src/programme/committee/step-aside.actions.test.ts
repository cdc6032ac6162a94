import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { stepAside } from './actions/step-aside.ts'
import { listReadable } from './seats-store.ts'

describe('stepping aside from an application', () => {
  let bed: Selection
  let member: Awaited<ReturnType<Selection['seat']>>
  beforeAll(async () => {
    bed = await openSelection()
    member = await bed.seat('committee', { address: 'membre@serre.example', name: 'Eve Membre' })
  })
  afterAll(() => bed.drop())
  const shortlisted = async () => {
    const { id } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    return id
  }
  const recusals = (id: string) =>
    bed.db.selectFrom('recusals').select(['cause', 'reason']).where('application_id', '=', id).execute()

  it('takes it out of the member’s list, once, with its line in the journal', async () => {
    const id = await shortlisted()
    const clicks = await Promise.all([
      stepAside(member.act, id, ' Ma\u0000 sœur '),
      stepAside(member.act, id, 'Ma sœur'),
    ])
    expect(clicks).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(await recusals(id)).toEqual([{ cause: 'declared', reason: 'Ma sœur' }])
    expect((await listReadable(bed.db, bed.call.id, member.personId)).map(each => each.id)).not.toContain(id)
    const lines = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('verb', '=', 'application.recused')
      .execute()
    expect(lines).toHaveLength(1)
  })

  it('refuses a reason that is too long, what is not shortlisted, and whoever does not sit', async () => {
    const id = await shortlisted()
    expect(await stepAside(member.act, id, 'x'.repeat(2001))).toEqual({ ok: false, reason: 'too-long' })
    const { id: received, author } = await bed.receive()
    expect(await stepAside(member.act, received, '')).toEqual({ ok: false, reason: 'not-found' })
    const undeclared = await bed.seat('committee', { address: 'sans@serre.example' }, false)
    const outsiders = [bed.act, author, bed.organiser, bed.otherOrganiser, undeclared.act]
    for (const outsider of outsiders)
      expect(await stepAside(outsider, id, '')).toEqual({ ok: false, reason: 'not-found' })
    expect(await recusals(id)).toEqual([])
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { listSeats } from '../panels/store.ts'
import { listMembers, listRecusalFacts } from './minutes-store.ts'

describe('the members of a panel', () => {
  let bed: Selection
  let panelId: string
  const people: string[] = []
  const names = ['Zoé Roy', 'Étienne Roy', 'eve Martin', 'Fatou Diop', 'Elsa Blanc']
  beforeAll(async () => {
    bed = await openSelection()
    const seats: string[] = []
    for (const [index, name] of names.entries()) {
      const seat = await bed.seat('committee', { address: `ordre${index}@horizon.example`, name })
      seats.push(seat.id)
      people.push(seat.personId)
    }
    const seat = await bed.db
      .selectFrom('seats')
      .select('panel_id')
      .where('id', '=', seats[0] ?? '')
      .executeTakeFirstOrThrow()
    panelId = seat.panel_id
  })
  afterAll(() => bed.drop())

  const planted = (name: string) => names.includes(name)

  it('come in the order of a French list, accents and capitals aside, in pages and in minutes', async () => {
    const inOrder = ['Elsa Blanc', 'Étienne Roy', 'eve Martin', 'Fatou Diop', 'Zoé Roy']
    const onPages = (await listSeats(bed.db, panelId)).map(({ name }) => name)
    const inMinutes = (await listMembers(bed.db, panelId, 'Europe/Paris')).map(({ name }) => name)
    expect(onPages.filter(planted)).toEqual(inOrder)
    expect(inMinutes.filter(planted)).toEqual(inOrder)
    const { id } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    for (const personId of people)
      await bed.db
        .insertInto('recusals')
        .values({
          id: randomUUID(),
          incubator_id: bed.call.incubatorId,
          application_id: id,
          person_id: personId,
          cause: 'organiser',
          reason: 'Un lien',
          made_at: bed.now,
          made_by: null,
        })
        .execute()
    const stepped = await listRecusalFacts(bed.db, panelId, 'shortlist')
    expect(stepped.map(({ name }) => name).filter(planted)).toEqual(inOrder)
  })
})

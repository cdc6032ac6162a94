import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProductBed } from '../../../../test/product-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { addResource } from '../actions/change-resources.ts'
import { listReaders, listResourcesFor } from './resources.ts'

let bed: Awaited<ReturnType<typeof openProductBed>>
beforeAll(async () => {
  bed = await openProductBed()
})
afterAll(() => bed.drop())

it('are read as a team by who carried a product, from its launch on, and by no organiser as such', async () => {
  const { author } = await bed.launched()
  const { personId } = author.actor
  const incubatorId = bed.call.incubatorId
  expect(await listReaders(bed.db, personId ?? '')).toEqual([{ incubatorId, audience: 'teams' }])
  expect(await listReaders(bed.db, bed.organiser.actor.personId ?? '')).toEqual([])
})

it('are listed by audience, in the order of the French alphabet', async () => {
  const incubatorId = bed.call.incubatorId
  const add = (title: string, audience: 'teams' | 'jurors') =>
    addResource(
      bed.organiser,
      incubatorId,
      { title, url: 'https://exemple.fr/a', kind: 'link', audiences: [audience] },
      null,
    )
  for (const title of ['Zèbre', 'Écouter', 'Avancer']) await add(title, 'teams')
  const first = await add('Bis', 'jurors')
  const listed = await listResourcesFor(bed.db, [incubatorId], 'teams')
  expect(listed.map(({ title }) => title)).toEqual(['Avancer', 'Écouter', 'Zèbre'])
  expect(await listResourcesFor(bed.db, [], 'teams')).toEqual([])

  const rule = INVARIANTS.find(({ name }) => name.startsWith('Une ressource corrigée'))
  expect(await rule?.breaches(bed.db)).toEqual([])
  const id = first.ok ? first.value.id : ''
  await bed.db.updateTable('resources').set({ replaces_id: id }).where('title', '=', 'Zèbre').execute()
  expect(await rule?.breaches(bed.db)).toHaveLength(1)
})

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openAnnouncements } from '../../../../test/announcement-bed.ts'
import { work } from '../../../../test/elimination-bed.ts'
import { findList } from '../store/lists.ts'
import { askExport } from './ask-export.ts'
import { proposeElimination } from './propose-elimination.ts'

const LATE = new Date('2034-01-05T10:00:00Z')

let bed: Awaited<ReturnType<typeof openAnnouncements>>
beforeAll(async () => {
  bed = await openAnnouncements()
})
afterAll(() => bed.drop())

it('a list that fails is tried again at the next call, and keeps no other waiting', async () => {
  const { incubator_id: other } = await bed.db
    .selectFrom('incubator_relations')
    .select('incubator_id')
    .where('person_id', '=', bed.otherOrganiser.actor.personId ?? '')
    .executeTakeFirstOrThrow()
  const ours = bed.call.incubatorId
  for (const [head, incubator] of [
    [bed.otherOrganiser, other],
    [bed.organiser, ours],
  ] as const) {
    expect(await proposeElimination(at(head, LATE), incubator)).toMatchObject({ ok: true })
    expect(await askExport(at(head, LATE), incubator, 1)).toMatchObject({ ok: true })
  }
  const wrong = await findList(bed.db, other, 1)
  const unknown = { list_id: wrong?.id ?? '', kind: 'no.such-kind', subject_id: bed.act.newId() }
  const dates = { counted_from: LATE, reached_at: LATE }
  await bed.db
    .insertInto('elimination_items')
    .values({ ...unknown, ...dates, label: '', fate: 'destroy', position: 0 })
    .execute()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await work(at(bed.act, LATE))
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
  expect((await findList(bed.db, ours, 1))?.state).toBe('ready')
  expect((await findList(bed.db, other, 1))?.state).toBe('exporting')
  await bed.db.deleteFrom('elimination_items').where('kind', '=', unknown.kind).execute()
  await work(at(bed.act, LATE))
  expect((await findList(bed.db, other, 1))?.state).toBe('ready')
})

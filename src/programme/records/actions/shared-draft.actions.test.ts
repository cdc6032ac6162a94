import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, openAgent } from '../../../../test/records-bed.ts'
import { listDraftsOf } from '../store/mine.ts'
import { closeAccount } from './close-account.ts'
import { deleteDraft } from './delete-draft.ts'

describe('a draft that another person writes too', () => {
  let bed: Awaited<ReturnType<typeof openAgent>>
  let other = ''
  beforeAll(async () => {
    bed = await openAgent()
    other = bed.stranger.actor.personId ?? ''
    await bed.db
      .insertInto('application_authors')
      .values({ application_id: bed.draft, person_id: other, relation: 'co-author', since: bed.author.now })
      .execute()
  })
  afterAll(() => bed.drop())

  const parts = () =>
    bed.db
      .selectFrom('application_authors')
      .select(['person_id', 'relation'])
      .where('application_id', '=', bed.draft)
      .execute()

  it('is destroyed by none of them, and is said to be shared', async () => {
    for (const act of [bed.author, bed.stranger]) expect((await deleteDraft(act, bed.draft)).ok).toBe(false)
    expect(await deleteDraft(bed.author, bed.draft)).toEqual({ ok: false, reason: 'shared' })
    expect(await listDraftsOf(bed.db, bed.personId)).toMatchObject([{ id: bed.draft, shared: true }])
    expect(await parts()).toHaveLength(2)
  })

  it('is carried by the other once the account of who carried it is closed', async () => {
    const closed = await closeAccount(bed.author, { word: 'FERMER', fresh: true, withdraw: false })
    expect(closed.ok).toBe(true)
    expect(await parts()).toEqual([{ person_id: other, relation: 'author' }])
    const answers = bed.db
      .selectFrom('application_answers')
      .select('field')
      .where('application_id', '=', bed.draft)
    expect((await answers.execute()).length).toBeGreaterThan(0)
    expect(await faultsOf(bed.db)).toEqual([])
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { as } from '../../../test/act.ts'
import { type Merges, openMerges } from '../../../test/merge-bed.ts'
import { describePerson } from '../people/actions/describe-person.ts'
import { erasers as ofPeople, exports as peopleExports } from '../people/keys-personal-data-store.ts'
import { erasers, exports } from './personal-data-store.ts'

let bed: Merges
beforeAll(async () => {
  bed = await openMerges()
})
afterAll(() => bed.drop())

it('gives a person what concerns their account, without a key’s secret, and takes it away when it is closed', async () => {
  const personId = await bed.person('une@horizon.example', 'Une Personne', 'Routes')
  await bed.receive({}, 'autre@horizon.example')
  const act = as(bed.act, personId)
  await describePerson(act, personId, { name: 'Une Personne', service: 'Ponts', post: '' })
  const key = { credential_id: 'secret-credential', public_key: Buffer.from('public'), name: 'Ma clé' }
  const times = { added_at: bed.now, used_at: null, removed_at: null, removed_by: null }
  await bed.db
    .insertInto('passkeys')
    .values({ id: bed.act.newId(), person_id: personId, ...key, ...times })
    .execute()
  expect(await bed.merge(act, 'autre@horizon.example')).toMatchObject({ ok: true })
  const given = async () =>
    Promise.all(
      [...peopleExports, ...exports].map(async ({ list }) => (await list(bed.db, personId, bed.now)).length),
    )
  expect(await given()).toEqual([0, 1, 1, 1])
  const text = JSON.stringify(
    await Promise.all(peopleExports.map(({ list }) => list(bed.db, personId, bed.now))),
  )
  expect(text).toContain('Routes')
  expect(text).not.toContain('secret-credential')
  for (const { erase } of [...ofPeople, ...erasers]) await erase(act, personId)
  // Addresses go with the account itself; that two accounts were one stays.
  expect(await given()).toEqual([0, 0, 0, 1])
  expect(await bed.db.selectFrom('person_merge_rows').selectAll().execute()).toEqual([])
})

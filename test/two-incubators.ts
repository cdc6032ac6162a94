import type { Db } from '../src/platform/database/tables.ts'
import { addIncubator } from '../src/programme/incubators/actions.ts'
import { nameOrganiser } from '../src/programme/people/actions/organisers.ts'
import { testAct } from './act.ts'

/** Two incubators, Les Semailles with two organisers and La Serre with one, and someone who organises nothing. */
export async function twoIncubators(db: Db, now: Date) {
  const act = testAct(db, now)
  const add = async (slug: string, name: string, administration: string, theme: 'pepin' | 'ardoise') => {
    const added = await addIncubator(act, {
      slug,
      name,
      administration,
      contactEmail: `${slug}@horizon.example`,
      theme,
      zone: 'Europe/Paris',
      signatory: { name: 'Odile Marchand', capacity: 'responsable de l’incubateur' },
    })
    if (!added.ok) throw new Error(added.reason)
    return added.value.id
  }
  const semailles = await add('les-semailles', 'Les Semailles', 'Ministère de l’Horizon', 'pepin')
  const serre = await add('la-serre', 'La Serre', 'Département de la Haute-Vallée', 'ardoise')
  const organiser = async (incubatorId: string, name: string) =>
    (await nameOrganiser(act, incubatorId, { name, address: `${name.toLowerCase()}@horizon.example` }))
      .personId
  return {
    semailles,
    serre,
    odile: await organiser(semailles, 'Odile'),
    omar: await organiser(semailles, 'Omar'),
    karim: await organiser(serre, 'Karim'),
    stranger: await stranger(db, now),
  }
}

async function stranger(db: Db, now: Date): Promise<string> {
  const id = testAct(db, now).newId()
  await db.insertInto('people').values({ id, name: 'Paul', created_at: now, erased_at: null }).execute()
  const address = { id, person_id: id, address: 'paul@horizon.example', key: 'paul@horizon.example' }
  await db
    .insertInto('addresses')
    .values({ ...address, confirmed_at: now, created_at: now })
    .execute()
  return id
}

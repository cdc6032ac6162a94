import { type ExpressionBuilder, sql } from 'kysely'
import type { Db, Tables } from '../../platform/database/tables.ts'
import { addressKey } from '../../platform/mail/address.ts'
import '../access/tables.ts'
import './tables.ts'
import type { Address, Person } from './person.ts'

const COLUMNS = ['people.id', 'people.name', 'people.service', 'people.post'] as const

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return db.selectFrom('people').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export async function findPersonByAddress(db: Db, address: string): Promise<Person | undefined> {
  return db
    .selectFrom('addresses')
    .innerJoin('people', 'people.id', 'addresses.person_id')
    .select(COLUMNS)
    .where('addresses.key', '=', addressKey(address))
    .orderBy('addresses.confirmed_at')
    .executeTakeFirst()
}

/** Confirmed addresses of a person, the one letters go to first: chosen, or the first confirmed. */
export async function listAddresses(db: Db, personId: string): Promise<Address[]> {
  const rows = await db
    .selectFrom('addresses')
    .select(['id', 'address', 'label', 'confirmed_at as confirmedAt'])
    .where('person_id', '=', personId)
    .orderBy('letters', 'desc')
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute()
  return rows
}

const sits = (eb: ExpressionBuilder<Tables, 'people' | 'addresses'>, kind: 'jury' | 'committee') =>
  eb
    .exists(
      eb
        .selectFrom('seated')
        .select('seat_id')
        .whereRef('person_id', '=', 'people.id')
        .where('kind', '=', kind),
    )
    .$castTo<boolean>()

/** A person with the address letters go to and whether they organise or sit. */
const signedIn = (db: Db) =>
  db
    .selectFrom('people')
    .innerJoin('addresses', 'addresses.person_id', 'people.id')
    .select([...COLUMNS, 'addresses.address'])
    .select(eb =>
      eb
        .exists(
          eb
            .selectFrom('incubator_relations')
            .select('relation')
            .whereRef('person_id', '=', 'people.id')
            .where('relation', 'in', ['organiser', 'reader']),
        )
        .$castTo<boolean>()
        .as('organises'),
    )
    .select(eb => [sits(eb, 'jury').as('reviews'), sits(eb, 'committee').as('deliberates')])
    .select(eb =>
      eb
        .exists(
          eb.selectFrom('product_followers').select('person_id').whereRef('person_id', '=', 'people.id'),
        )
        .$castTo<boolean>()
        .as('follows'),
    )
    .orderBy('addresses.letters', 'desc')
    .orderBy('addresses.confirmed_at')
    .orderBy('addresses.id')
    .limit(1)

export const findSignedIn = (db: Db, personId: string) =>
  signedIn(db).where('people.id', '=', personId).executeTakeFirst()

/** Whether a role of theirs asks for a key this session has not proved. */
const lacksKey = sql<boolean>`(sessions.key_proved_at is null and (
  exists (select 1 from incubator_relations r join incubators i on i.id = r.incubator_id
    where r.person_id = people.id and r.relation = 'organiser' and i.keys_required)
  or exists (select 1 from seated s join incubators i on i.id = s.incubator_id
    where s.person_id = people.id and i.keys_required)))`

/** The same for the person of a living session, in one query: every request passes here. */
export const findBySession = (db: Db, idHash: Buffer, now: Date) =>
  signedIn(db)
    .innerJoin('sessions', 'sessions.person_id', 'people.id')
    .select('sessions.seen_at as seenAt')
    .select(lacksKey.as('lacksKey'))
    .where('sessions.id_hash', '=', idHash)
    .where('sessions.awaits_key', '=', false)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst()

import type { ExpressionBuilder } from 'kysely'
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
    .executeTakeFirst()
}

/** Confirmed addresses of a person, the first confirmed first: letters go to that one. */
export async function listAddresses(db: Db, personId: string): Promise<Address[]> {
  const rows = await db
    .selectFrom('addresses')
    .select(['address', 'confirmed_at as confirmedAt'])
    .where('person_id', '=', personId)
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
    .orderBy('addresses.confirmed_at')
    .orderBy('addresses.id')
    .limit(1)

export const findSignedIn = (db: Db, personId: string) =>
  signedIn(db).where('people.id', '=', personId).executeTakeFirst()

/** The same for the person of a living session, in one query: every request passes here. */
export const findBySession = (db: Db, idHash: Buffer, now: Date) =>
  signedIn(db)
    .innerJoin('sessions', 'sessions.person_id', 'people.id')
    .select('sessions.seen_at as seenAt')
    .where('sessions.id_hash', '=', idHash)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst()

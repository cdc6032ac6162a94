import type { Db } from '../../platform/database/tables.ts'
import { sha256 } from '../../platform/secrets.ts'
import './tables.ts'

const keyed = (db: Db) =>
  db
    .selectFrom('keyed_applications as k')
    .innerJoin('applications as a', 'a.id', 'k.application_id')
    .leftJoin('people as p', 'p.id', 'k.keyed_by')
    .select(['k.application_id as id', 'k.channel', 'k.received_at as receivedAt', 'k.reason', 'k.name'])
    .select(['k.address', 'k.postal', 'k.phone', 'k.keyed_at as keyedAt', 'p.name as by'])
    .select('k.contact_version as contactVersion')
    .select([
      'a.title',
      'a.confirmed_at as validatedAt',
      'a.withdrawn_at as withdrawnAt',
      'a.call_id as callId',
    ])

export type Keyed = Awaited<ReturnType<ReturnType<typeof keyed>['executeTakeFirstOrThrow']>>

export const findKeyed = (db: Db, id: string): Promise<Keyed | undefined> =>
  keyed(db).where('k.application_id', '=', id).executeTakeFirst()

const validations = (db: Db) =>
  db
    .selectFrom('keyed_validations')
    .select(['id', 'application_id as applicationId', 'number', 'way', 'address', 'canonical', 'answer'])
    .select(['asked_at as askedAt', 'answered_at as answeredAt', 'signed_on as signedOn', 'words'])
    .select(['scan_id as scanId', 'no_scan_reason as noScanReason'])

/** The last question first. */
export const listValidations = (db: Db, id: string) =>
  validations(db).where('application_id', '=', id).orderBy('number', 'desc').execute()

export const findByToken = (db: Db, token: string) =>
  validations(db).where('token_hash', '=', sha256(token)).executeTakeFirst()

/** Those of a call, to be validated first, the oldest first. */
export const listKeyed = (db: Db, callId: string) =>
  keyed(db)
    .select(({ selectFrom }) =>
      selectFrom('keyed_validations as v')
        .select('v.answer')
        .whereRef('v.application_id', '=', 'k.application_id')
        .orderBy('v.number', 'desc')
        .limit(1)
        .as('answer'),
    )
    .select(({ selectFrom }) =>
      selectFrom('keyed_validations as v')
        .select('v.asked_at')
        .whereRef('v.application_id', '=', 'k.application_id')
        .orderBy('v.number', 'desc')
        .limit(1)
        .as('askedAt'),
    )
    .where('a.call_id', '=', callId)
    .orderBy('a.confirmed_at', b => b.desc().nullsFirst())
    .orderBy('k.received_at')
    .orderBy('k.application_id')
    .execute()

/** Whether someone carries it from an account of their own. */
export const hasAccount = async (db: Db, id: string): Promise<boolean> =>
  (await db
    .selectFrom('application_authors')
    .select('person_id')
    .where('application_id', '=', id)
    .executeTakeFirst()) !== undefined

import { randomUUID } from 'node:crypto'
import type { Db } from '../../src/platform/database/tables.ts'
import { newSecret, sha256 } from '../../src/platform/secrets.ts'
import { ensureForm } from '../../src/programme/applications/actions/start-application.ts'
import { receiptNumber } from '../../src/programme/applications/receipt.ts'
import { findCall } from '../../src/programme/calls/store.ts'
import { testAct } from '../../test/act.ts'
import { Browser } from '../lib/browser.ts'
import { leanFetch } from '../lib/lean-fetch.ts'

/** One of the two thousand: half are signed in, half hold their draft by the browser's key alone. */
export interface Agent {
  browser: Browser
  id: string
  signedIn: boolean
  address: string
}

export const ANSWERS = {
  titre: 'Un projet sous la pluie',
  probleme: 'Version 0.',
  motivation: 'Je connais ce problème.',
  nom: 'Camille Essai',
  service: 'Service d’essai',
  guide_lu: 'oui',
}

/** Complete drafts on an open call, written by a few large inserts. */
export async function prepareAgents(db: Db, base: string, slug: string, count: number): Promise<Agent[]> {
  const now = new Date()
  const call = await findCall(db, slug)
  if (!call) throw new Error(`no call ${slug}`)
  const form_number = await ensureForm(testAct(db, now), call.id)
  const rows = Array.from({ length: count }, (_, n) => ({
    n,
    id: randomUUID(),
    person: randomUUID(),
    secret: newSecret(),
    address: `agent${n}@horizon.example`,
  }))
  const signedIn = rows.filter(({ n }) => n % 2 === 0)
  const inParts = async <T>(all: T[], insert: (part: T[]) => Promise<unknown>) => {
    for (let from = 0; from < all.length; from += 500) await insert(all.slice(from, from + 500))
  }
  await inParts(rows, part =>
    db
      .insertInto('applications')
      .values(
        part.map(({ id }) => ({
          id,
          call_id: call.id,
          incubator_id: call.incubatorId,
          form_number,
          created_at: now,
          updated_at: now,
          title: ANSWERS.titre,
          receipt: receiptNumber(Buffer.from(newSecret(), 'base64url')),
        })),
      )
      .execute(),
  )
  await inParts(rows, part =>
    db
      .insertInto('application_answers')
      .values(
        part.flatMap(({ id }) =>
          Object.entries(ANSWERS).map(([field, value]) => ({
            application_id: id,
            field,
            value,
            version: 1,
            saved_at: now,
          })),
        ),
      )
      .execute(),
  )
  await inParts(signedIn, async part => {
    await db
      .insertInto('people')
      .values(part.map(({ person }) => ({ id: person, created_at: now })))
      .execute()
    await db
      .insertInto('addresses')
      .values(
        part.map(({ person, address }) => ({
          id: randomUUID(),
          person_id: person,
          address,
          key: address,
          confirmed_at: now,
          created_at: now,
        })),
      )
      .execute()
    await db
      .insertInto('application_authors')
      .values(part.map(({ id, person }) => ({ application_id: id, person_id: person, since: now })))
      .execute()
    for (const { person, secret } of part) await openSession(db, person, secret)
  })
  await inParts(
    rows.filter(({ n }) => n % 2 === 1),
    part =>
      db
        .insertInto('application_keys')
        .values(
          part.map(({ id, secret }) => ({ application_id: id, key_hash: sha256(secret), created_at: now })),
        )
        .execute(),
  )
  return rows.map(({ n, id, secret, address }) => {
    const browser = new Browser(base, leanFetch)
    browser.cookies.set(n % 2 === 0 ? 'pepin_session' : 'pepin_browser', secret)
    return { browser, id, signedIn: n % 2 === 0, address }
  })
}

async function openSession(db: Db, person_id: string, secret: string): Promise<void> {
  const now = new Date()
  const expires_at = new Date(now.getTime() + 86_400_000)
  await db
    .insertInto('sessions')
    .values({ id_hash: sha256(secret), person_id, created_at: now, seen_at: now, expires_at })
    .execute()
}

/** A browser signed in as the person of an address, without going through the e-mail. */
export async function signedInAs(db: Db, base: string, address: string): Promise<Browser> {
  const { person_id } = await db
    .selectFrom('addresses')
    .select('person_id')
    .where('key', '=', address)
    .executeTakeFirstOrThrow()
  const browser = new Browser(base)
  const secret = newSecret()
  await openSession(db, person_id, secret)
  browser.cookies.set('pepin_session', secret)
  return browser
}

import type { Generated } from 'kysely'
import type { Act } from './act.ts'
import { giveCookie, readCookie } from './cookies.ts'
import type { Ctx } from './http.ts'
import { hasPasskey } from './passkeys/store.ts'
import { newSecret, sha256 } from './secrets.ts'
import { rememberAccount } from './whose.ts'

/** What a session may prove besides the mailbox. */
export type KeyProof = 'passkey' | 'recovery-code'

declare module './database/tables.ts' {
  interface Tables {
    sessions: {
      id_hash: Buffer
      person_id: string
      created_at: Date
      seen_at: Date
      expires_at: Date
      awaits_key: Generated<boolean>
      key_proved_at: Generated<Date | null>
      key_proof: Generated<KeyProof | null>
      challenge: Generated<string | null>
      challenge_until: Generated<Date | null>
      next_path: Generated<string>
    }
  }
}

const COOKIE = 'pepin_session'
/** A session ends thirty days after its last use. */
const LIFE_MS = 30 * 86_400_000
const HOUR_MS = 3_600_000
/** How long a key may take to be found, once the mailbox is proved. */
const AWAITS_MS = 15 * 60_000
export const KEY_PAGE = '/connexion/cle'

/**
 * Opens a session for a person whose address was just proved; any earlier one of this browser ends.
 * Someone who has a key is asked for it first.
 * @returns where to go: `next`, or the page that asks for the key
 */
export async function startSession(c: Ctx, act: Act, personId: string, next = '/'): Promise<string> {
  const awaits = await hasPasskey(act.db, personId)
  await openSession(c, act, { personId, next, awaits, proof: null })
  return awaits ? KEY_PAGE : next
}

/** The same session with its key proved, under a new secret. */
export const startProvedSession = (
  c: Ctx,
  act: Act,
  said: { personId: string; proof: KeyProof },
): Promise<void> => openSession(c, act, { ...said, next: '/', awaits: false })

async function openSession(
  c: Ctx,
  act: Act,
  said: { personId: string; next: string; awaits: boolean; proof: KeyProof | null },
): Promise<void> {
  await endSession(c, act)
  const secret = newSecret()
  await act.db
    .insertInto('sessions')
    .values({
      id_hash: sha256(secret),
      person_id: said.personId,
      created_at: act.now,
      seen_at: act.now,
      expires_at: new Date(act.now.getTime() + (said.awaits ? AWAITS_MS : LIFE_MS)),
      awaits_key: said.awaits,
      key_proved_at: said.proof === null ? null : act.now,
      key_proof: said.proof,
      next_path: said.next,
    })
    .execute()
  giveCookie(c, COOKIE, secret, (said.awaits ? AWAITS_MS : LIFE_MS) / 1000)
  rememberAccount(c, said.personId)
}

/** The hash this request's session is kept under, if it brings one. */
export function sessionHash(c: Ctx): Buffer | null {
  const secret = readCookie(c, COOKIE)
  return secret ? sha256(secret) : null
}

/** A session in use lives on; written once an hour at most. */
export async function keepSession(
  { db, now }: Pick<Act, 'db' | 'now'>,
  idHash: Buffer,
  seenAt: Date,
): Promise<void> {
  if (now.getTime() - seenAt.getTime() <= HOUR_MS) return
  await db
    .updateTable('sessions')
    .set({ seen_at: now, expires_at: new Date(now.getTime() + LIFE_MS) })
    .where('id_hash', '=', idHash)
    .execute()
}

export async function endSession(c: Ctx, act: Pick<Act, 'db'>): Promise<void> {
  const secret = readCookie(c, COOKIE)
  if (!secret) return
  await act.db.deleteFrom('sessions').where('id_hash', '=', sha256(secret)).execute()
  giveCookie(c, COOKIE, '', 0)
}

/** When this session was opened: the last time its person proved an address. */
export async function sessionOpenedAt(c: Ctx, { db, now }: Pick<Act, 'db' | 'now'>): Promise<Date | null> {
  const hash = sessionHash(c)
  if (!hash) return null
  const row = await db
    .selectFrom('sessions')
    .select('created_at')
    .where('id_hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.created_at ?? null
}

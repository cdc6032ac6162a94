import type { Act } from './act.ts'
import { giveCookie, readCookie } from './cookies.ts'
import type { Ctx } from './http.ts'
import { newSecret, sha256 } from './secrets.ts'

declare module './database/tables.ts' {
  interface Tables {
    sessions: { id_hash: Buffer; person_id: string; created_at: Date; seen_at: Date; expires_at: Date }
  }
}

const COOKIE = 'pepin_session'
/** A session ends thirty days after its last use. */
const LIFE_MS = 30 * 86_400_000
const HOUR_MS = 3_600_000

/** Opens a session for a person whose address was just proved; any earlier one of this browser ends. */
export async function startSession(c: Ctx, act: Act, personId: string): Promise<void> {
  await endSession(c, act)
  const secret = newSecret()
  await act.db
    .insertInto('sessions')
    .values({
      id_hash: sha256(secret),
      person_id: personId,
      created_at: act.now,
      seen_at: act.now,
      expires_at: new Date(act.now.getTime() + LIFE_MS),
    })
    .execute()
  giveCookie(c, COOKIE, secret, LIFE_MS / 1000)
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

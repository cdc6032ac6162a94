import type { Act } from '../act.ts'
import type { Db } from '../database/tables.ts'
import { newSecret, sha256 } from '../secrets.ts'

declare module '../database/tables.ts' {
  interface Tables {
    mail_links: { token_hash: Buffer; kind: string; target: string; created_at: Date; expires_at: Date }
  }
}

/** A new secret that stands for `target`; only its hash is kept, so each e-mail carries its own. */
export async function createLink(act: Act, kind: string, target: string, lifeMs: number): Promise<string> {
  const secret = newSecret()
  await act.db
    .insertInto('mail_links')
    .values({
      token_hash: sha256(secret),
      kind,
      target,
      created_at: act.now,
      expires_at: new Date(act.now.getTime() + lifeMs),
    })
    .execute()
  return secret
}

/** What a secret stands for; undefined when it is unknown, of another kind or too old. */
export async function findTarget(
  db: Db,
  kind: string,
  secret: string,
  now: Date,
): Promise<string | undefined> {
  const link = await db
    .selectFrom('mail_links')
    .select('target')
    .where('token_hash', '=', sha256(secret))
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return link?.target
}

/** Deletes the secrets that prove nothing any more. */
export async function forgetExpiredLinks(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('mail_links').where('expires_at', '<', now).execute()
}

import type { Act } from '../act.ts'
import '../session.ts'

/** How long a browser may take to answer. */
const LIFE_MS = 15 * 60_000

/** What the browser has to sign next, for this session only; a newer one replaces it. */
export async function keepChallenge(act: Act, session: Buffer, challenge: string): Promise<void> {
  await act.db
    .updateTable('sessions')
    .set({ challenge, challenge_until: new Date(act.now.getTime() + LIFE_MS) })
    .where('id_hash', '=', session)
    .execute()
}

/** Takes the challenge away: right or wrong, an answer to it is looked at once. */
export async function takeChallenge(act: Act, session: Buffer): Promise<string | null> {
  return act.db.transaction().execute(async trx => {
    const found = await trx
      .selectFrom('sessions')
      .select(['challenge', 'challenge_until'])
      .where('id_hash', '=', session)
      .forUpdate()
      .executeTakeFirst()
    await trx
      .updateTable('sessions')
      .set({ challenge: null, challenge_until: null })
      .where('id_hash', '=', session)
      .execute()
    return found?.challenge_until && found.challenge_until > act.now ? found.challenge : null
  })
}

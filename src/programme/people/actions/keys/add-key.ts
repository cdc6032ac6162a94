import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { countRecoveryCodes, listPasskeys } from '../../../../platform/passkeys/store.ts'
import type { NewKey } from '../../../../platform/passkeys/webauthn.ts'
import { keyAddedMail } from '../../key-mails.ts'
import { type KeyNameProblem, keyNameProblem, MOST_KEYS } from '../../keys.ts'
import { makeCodes } from './recovery-codes.ts'
import { tellOwner } from './tell-owner.ts'

export type AddKeyRefusal = KeyNameProblem | 'not-found' | 'too-many' | 'known'

/**
 * Keeps a key its browser has just proved; every session that proved none ends, but this one.
 * @returns the codes to print when it is the first, null otherwise
 */
export function addKey(
  act: Act,
  session: Buffer,
  key: NewKey & { name: string },
): Promise<Outcome<{ codes: string[] | null }, AddKeyRefusal>> {
  return within(act, async (act): Promise<Outcome<{ codes: string[] | null }, AddKeyRefusal>> => {
    const { db, now, actor } = act
    const { personId } = actor
    if (personId === null) return refused('not-found')
    const problem = keyNameProblem(key.name)
    if (problem) return refused(problem)
    await db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    if ((await listPasskeys(db, personId)).length >= MOST_KEYS) return refused('too-many')
    const added = await db
      .insertInto('passkeys')
      .values({
        id: act.newId(),
        person_id: personId,
        credential_id: key.credentialId,
        public_key: key.publicKey,
        counter: key.counter,
        transports: key.transports,
        name: key.name,
        added_at: now,
        used_at: null,
        removed_at: null,
        removed_by: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refused('known')
    const others = db.deleteFrom('sessions').where('person_id', '=', personId).where('id_hash', '!=', session)
    await others.where('key_proved_at', 'is', null).execute()
    const proved = { key_proved_at: now, key_proof: 'passkey' as const }
    await db.updateTable('sessions').set(proved).where('id_hash', '=', session).execute()
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.key-added',
      payload: { key: added.id },
    })
    await tellOwner(act, personId, keyAddedMail(key.name))
    const codes = (await countRecoveryCodes(db, personId)) === 0 ? await makeCodes(act, personId) : null
    return done({ codes })
  })
}

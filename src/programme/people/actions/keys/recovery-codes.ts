import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { hashRecoveryCode, newRecoveryCodes } from '../../../../platform/passkeys/recovery.ts'
import { hasPasskey } from '../../../../platform/passkeys/store.ts'

/** Ten new codes in the caller's transaction; those not used yet are worth nothing any more. */
export async function makeCodes(act: Act, personId: string): Promise<string[]> {
  const { db, now } = act
  await db
    .deleteFrom('recovery_codes')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  const codes = newRecoveryCodes()
  await db
    .insertInto('recovery_codes')
    .values(
      codes.map(code => ({
        id: act.newId(),
        person_id: personId,
        code_hash: hashRecoveryCode(personId, code),
        created_at: now,
        used_at: null,
      })),
    )
    .execute()
  await record(act, {
    incubatorId: null,
    subject: `person:${personId}`,
    verb: 'person.recovery-codes-made',
    payload: {},
  })
  return codes
}

/** Makes one's codes again: the printed sheet is lost, or nearly used up. */
export function renewCodes(act: Act): Promise<Outcome<string[], 'no-key'>> {
  return within(act, async (act): Promise<Outcome<string[], 'no-key'>> => {
    const { personId } = act.actor
    if (personId === null || !(await hasPasskey(act.db, personId))) return refused('no-key')
    await act.db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    return done(await makeCodes(act, personId))
  })
}

import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { hashRecoveryCode, readRecoveryCode } from '../../../../platform/passkeys/recovery.ts'
import { countRecoveryCodes } from '../../../../platform/passkeys/store.ts'
import { allow } from '../../../../platform/rate-limit.ts'
import { codeUsedMail } from '../../key-mails.ts'
import { tellOwner } from './tell-owner.ts'

const TRIES = 10
const QUARTER = 900

export type RecoveryRefusal = 'code-missing' | 'wrong-code' | 'too-many-tries'

/** Proves with a printed code what the key would have; it is used up, and its owner told. */
export async function useRecoveryCode(
  act: Act,
  personId: string,
  typed: string,
): Promise<Outcome<null, RecoveryRefusal>> {
  const code = readRecoveryCode(typed)
  if (code === '') return refused('code-missing')
  if (!(await allow(act, `recovery:${personId}`, TRIES, QUARTER))) return refused('too-many-tries')
  return within(
    { ...act, actor: { ...act.actor, personId } },
    async (act): Promise<Outcome<null, 'wrong-code'>> => {
      const used = await act.db
        .updateTable('recovery_codes')
        .set({ used_at: act.now })
        .where('person_id', '=', personId)
        .where('code_hash', '=', hashRecoveryCode(personId, code))
        .where('used_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (!used) return refused('wrong-code')
      await record(act, {
        incubatorId: null,
        subject: `person:${personId}`,
        verb: 'person.recovery-code-used',
        payload: {},
      })
      await tellOwner(act, personId, codeUsedMail(await countRecoveryCodes(act.db, personId)))
      return done(null)
    },
  )
}

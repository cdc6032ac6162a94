import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { takeChallenge } from '../../../../platform/passkeys/challenge.ts'
import { listPasskeys } from '../../../../platform/passkeys/store.ts'
import { checkProof, credentialIn, type Site } from '../../../../platform/passkeys/webauthn.ts'

export type KeyProofRefusal = 'answer-missing' | 'challenge-over' | 'not-proved'

/** The second step of a sign-in: the answer of a key of that person to this session's challenge, looked at once. */
export async function proveKey(
  act: Act,
  site: Site,
  session: Buffer,
  said: { personId: string; answer: string },
): Promise<Outcome<null, KeyProofRefusal>> {
  const { personId, answer } = said
  if (answer === '') return refused('answer-missing')
  const challenge = await takeChallenge(act, session)
  if (challenge === null) return refused('challenge-over')
  const credential = credentialIn(answer)
  const key = (await listPasskeys(act.db, personId)).find(each => each.credentialId === credential)
  const counter = key ? await checkProof(site, challenge, key, answer) : null
  if (!key || counter === null) return refused('not-proved')
  return within(
    { ...act, actor: { ...act.actor, personId } },
    async (act): Promise<Outcome<null, 'not-proved'>> => {
      const proved = await act.db
        .updateTable('passkeys')
        .set({ counter, used_at: act.now })
        .where('id', '=', key.id)
        .where('removed_at', 'is', null)
        .where('counter', '=', key.counter)
        .returning('id')
        .executeTakeFirst()
      if (!proved) return refused('not-proved')
      await record(act, {
        incubatorId: null,
        subject: `person:${personId}`,
        verb: 'person.key-proved',
        payload: { key: key.id },
      })
      return done(null)
    },
  )
}

import { type Act, within } from '../../../../platform/act.ts'
import { record } from '../../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../../platform/outcome.ts'
import { hasPasskey, listPasskeys } from '../../../../platform/passkeys/store.ts'
import { keyRemovedMail } from '../../key-mails.ts'
import { tellOwner } from './tell-owner.ts'

/** Takes one of one's keys away; the codes go with the last. */
export function removeKey(act: Act, id: string): Promise<Outcome<null, 'not-found'>> {
  return within(act, async (act): Promise<Outcome<null, 'not-found'>> => {
    const { db, now, actor } = act
    const { personId } = actor
    if (personId === null) return refused('not-found')
    await db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    const key = (await listPasskeys(db, personId)).find(each => each.id === id)
    if (!key) return refused('not-found')
    const gone = { removed_at: now, removed_by: personId }
    await db.updateTable('passkeys').set(gone).where('id', '=', id).execute()
    if (!(await hasPasskey(db, personId))) {
      await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
      // What asks for a key closes at once, here and on every device: there is none to have proved.
      const unproved = { key_proved_at: null, key_proof: null }
      await db.updateTable('sessions').set(unproved).where('person_id', '=', personId).execute()
    }
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.key-removed',
      payload: { key: id },
    })
    await tellOwner(act, personId, keyRemovedMail(key.name))
    return done(null)
  })
}

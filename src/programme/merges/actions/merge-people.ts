import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { recordConflicts } from '../../panels/actions/check-conflicts.ts'
import { listAddresses } from '../../people/store.ts'
import { listCiting } from '../citing-store.ts'
import { dropLetters, keepLetters } from '../letters-store.ts'
import type { MergeRefusal } from '../merge.ts'
import { moveAll, moveEach } from '../move-store.ts'
import { keepCarriers } from '../one-author-store.ts'
import { listSeatedCalls, noteAdded } from '../recusals-store.ts'
import { findObstacle } from '../refusals-store.ts'
import { findProved } from '../store.ts'
import { mergedMail } from '../wording.ts'
import { lockPeople } from './lock-people.ts'
import { tellMerged } from './tell-merged.ts'

/** Makes one account of two, asked by who has proved both mailboxes; every row that moves is written down. */
export function mergePeople(act: Act, attemptId: string): Promise<Outcome<{ id: string }, MergeRefusal>> {
  return within(act, async (act): Promise<Outcome<{ id: string }, MergeRefusal>> => {
    const { db, now, actor } = act
    const kept = actor.personId
    if (kept === null) return refused('not-found')
    const first = await findProved(db, kept, attemptId, now)
    if (!first) return refused('not-found')
    await lockPeople(db, [kept, first.personId])
    // Read again once both are held: a second click finds nothing left to merge.
    const other = await findProved(db, kept, attemptId, now)
    if (other?.personId !== first.personId) return refused('not-found')
    const merged = other.personId
    const obstacle = await findObstacle(db, kept, merged)
    if (obstacle) return refused(obstacle)
    const id = act.newId()
    const told = [
      ...(await listAddresses(db, kept)).slice(0, 1),
      ...(await listAddresses(db, merged)).slice(0, 1),
    ]
    const times = { merged_at: now, merged_by: kept, undone_at: null, undone_by: null }
    // One account has one address for letters: the kept one's.
    const letters_id = await dropLetters(db, merged)
    const row = { id, kept_id: kept, merged_id: merged, letters_id, ...times }
    await db.insertInto('person_merges').values(row).execute()
    await keepLetters(db, id, kept)
    const move = { id, kept, merged }
    const everywhere = await listCiting(db)
    await keepCarriers(db, everywhere, move)
    for (const citing of everywhere) {
      if (!citing.unique) await moveAll(db, citing, move)
      else if (!(await moveEach(db, citing, move))) return refused('both-hold')
    }
    await db.deleteFrom('sessions').where('person_id', '=', merged).execute()
    for (const callId of await listSeatedCalls(db, kept))
      await noteAdded(db, id, await recordConflicts(act, callId))
    for (const subject of [kept, merged])
      await record(act, {
        incubatorId: null,
        subject: `person:${subject}`,
        verb: subject === kept ? 'person.merged' : 'person.merged-into',
        payload: { merge: id, person: subject === kept ? merged : kept },
      })
    await tellMerged(act, kept, told, mergedMail(id))
    return done({ id })
  })
}

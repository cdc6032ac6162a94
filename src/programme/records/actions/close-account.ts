import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { type ClosingRefusal, saysClose } from '../closing.ts'
import { ERASERS } from '../store/assembled.ts'
import { listOpenOf } from '../store/mine.ts'
import { listObstacles } from '../store/obstacles.ts'
import '../../access/tables.ts'

export interface ClosingSaid {
  word: string
  /** Whether what is still being examined is withdrawn first. */
  withdraw: boolean
  /** Whether the address was proved just now. */
  fresh: boolean
}

/** Closes one's own account: every slice hides or deletes what it holds, all at once or not at all. */
export function closeAccount(act: Act, said: ClosingSaid): Promise<Outcome<null, ClosingRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const { personId } = actor
    if (personId === null || !said.fresh) return refused('not-fresh')
    if (!saysClose(said.word)) return refused('word-wrong')
    await db.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    // Of two heads who leave at once, the second sees that the first has left.
    await db
      .selectFrom('incubators')
      .select('id')
      .where('id', 'in', eb =>
        eb
          .selectFrom('incubator_relations')
          .select('incubator_id')
          .where('person_id', '=', personId)
          .where('relation', '=', 'head'),
      )
      .orderBy('id')
      .forUpdate()
      .execute()
    if ((await listObstacles(db, personId, now)).length > 0) return refused('obstacles')
    if (said.withdraw)
      for (const { id } of await listOpenOf(db, personId, now)) await withdrawApplication(act, id, '')
    for (const { erase } of ERASERS) await erase(act, personId)
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.account-closed',
      payload: {},
    })
    return done(null)
  })
}

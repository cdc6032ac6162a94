import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { Calculation } from '../calculation.ts'
import { listFiles, listHeld, listWithheld, type Refusal, type Rubric } from '../store/held.ts'
import { explainRankings } from './explain-ranking.ts'

export interface PersonData {
  personId: string
  at: Date
  rubrics: Rubric[]
  refusals: Refusal[]
  calculations: Calculation[]
  files: { name: string; content: Uint8Array }[]
}

/** Gathers what can be communicated to the person who asks, and to no one else: there is no other to name. */
export function exportPerson(act: Act, fresh: boolean): Promise<Outcome<PersonData, 'not-fresh'>> {
  return within(act, async act => {
    const { db, now, actor } = act
    if (actor.personId === null || !fresh) return refused('not-fresh')
    const data = {
      personId: actor.personId,
      at: now,
      rubrics: await listHeld(db, actor.personId, now),
      refusals: await listWithheld(db, actor.personId, now),
      calculations: await explainRankings(db, actor.personId, now),
      files: await listFiles(db, actor.personId, now),
    }
    await record(act, {
      incubatorId: null,
      subject: `person:${actor.personId}`,
      verb: 'person.data-exported',
      payload: { records: data.rubrics.reduce((sum, { records }) => sum + records.length, 0) },
    })
    return done(data)
  })
}

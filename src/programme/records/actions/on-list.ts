import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { type EliminationRefusal, isSettled } from '../elimination.ts'
import { RECORDS_ABILITIES } from '../permissions.ts'
import { type EliminationList, findList } from '../store/lists.ts'

/** Runs `work` on an open list held until the end of the transaction, for a head who may. */
export function onList<T>(
  act: Act,
  {
    incubatorId,
    number,
    ability,
  }: { incubatorId: string; number: number; ability: keyof typeof RECORDS_ABILITIES },
  work: (act: Act, list: EliminationList) => Promise<Outcome<T, EliminationRefusal>>,
): Promise<Outcome<T, EliminationRefusal>> {
  return within(act, async act => {
    const relations = await relationsToIncubator(act.db, act.actor, incubatorId)
    if (!RECORDS_ABILITIES[ability](relations)) return refused('not-found')
    const list = await findList(act.db, incubatorId, number, true)
    if (!list) return refused('not-found')
    if (isSettled(list.state)) return refused('settled')
    return work(act, list)
  })
}

/** A line of the incubator's history: counts only, never what a list is made of. */
export const recordList = (act: Act, incubatorId: string, verb: string, payload: object) =>
  record(act, { incubatorId, subject: `incubator:${incubatorId}`, verb: `elimination.${verb}`, payload })

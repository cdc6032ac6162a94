import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { type EliminationRefusal, isSettled } from '../elimination.ts'
import { RECORDS_ABILITIES } from '../permissions.ts'
import { type Due, listDue } from '../store/due.ts'
import { listLists } from '../store/lists.ts'
import '../../incubators/store.ts'
import '../tables.ts'
import { recordList } from './on-list.ts'

type Proposed = Outcome<{ number: number; items: number }, EliminationRefusal>

/** Proposes a list of what reached its term, on a head's demand. */
export function proposeElimination(act: Act, incubatorId: string): Promise<Proposed> {
  return within(act, async act => {
    const relations = await relationsToIncubator(act.db, act.actor, incubatorId)
    return RECORDS_ABILITIES.proposeElimination(relations) ? propose(act, incubatorId) : refused('not-found')
  })
}

/** The same, by the worker as well; one open list an incubator. */
export async function propose(act: Act, incubatorId: string): Promise<Proposed> {
  const { db, now, actor } = act
  await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
  const lists = await listLists(db, incubatorId)
  if (lists.some(({ state }) => !isSettled(state))) return refused('already-open')
  const due = await listDue(db, incubatorId, now)
  if (due.length === 0) return refused('nothing-due')
  const [id, number] = [act.newId(), (lists[0]?.number ?? 0) + 1]
  await db
    .insertInto('elimination_lists')
    .values({
      id,
      incubator_id: incubatorId,
      number,
      proposed_by: actor.personId,
      proposed_at: now,
      dropped_by: null,
      dropped_at: null,
      applied_by: null,
      applied_at: null,
    })
    .execute()
  await write(act, id, due)
  await recordList(act, incubatorId, 'proposed', { list: number, items: due.length })
  return done({ number, items: due.length })
}

const ROWS_AT_ONCE = 1000

async function write({ db }: Act, listId: string, due: readonly Due[]): Promise<void> {
  for (let from = 0; from < due.length; from += ROWS_AT_ONCE)
    await db
      .insertInto('elimination_items')
      .values(
        due.slice(from, from + ROWS_AT_ONCE).map((item, index) => ({
          list_id: listId,
          kind: item.kind,
          subject_id: item.id,
          label: item.label,
          counted_from: item.from,
          reached_at: item.reachedAt,
          fate: item.fate,
          position: from + index + 1,
        })),
      )
      .execute()
}

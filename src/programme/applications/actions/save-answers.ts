import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import {
  type Answer,
  type Clash,
  type KeepRefusal,
  keepRefusalOf,
  mergeAnswers,
  type TypedAnswer,
} from '../answers.ts'
import { applicationAbilities } from '../permissions.ts'
import { findRow } from '../store.ts'
import '../tables.ts'

export interface SavedAnswers {
  versions: Record<string, number>
  /** Fields someone else changed meanwhile: not written, both texts shown. */
  clashes: Clash[]
}

/** Saves what was typed, field by field; different fields merge, the same field is never overwritten in silence. */
export function saveAnswers(
  act: Act,
  id: string,
  typed: readonly TypedAnswer[],
): Promise<Outcome<SavedAnswers, 'not-found' | 'withdrawn' | KeepRefusal>> {
  return within(act, async act => {
    const { db, now } = act
    const relations = await relationsToApplication(db, act.actor, id)
    if (!applicationAbilities.follow({ relations, status: 'draft' })) return refused('not-found')
    for (const { value } of typed) {
      const refusal = keepRefusalOf(value)
      if (refusal) return refused(refusal)
    }
    const row = await findRow(db, id, true)
    if (!row) return refused('not-found')
    if (row.withdrawn_at !== null) return refused('withdrawn')
    const kept = await keptAnswers(act, id, typed)
    const { write, clashes } = mergeAnswers(typed, kept)
    const versions = Object.fromEntries(typed.map(({ field }) => [field, kept.get(field)?.version ?? 0]))
    if (write.length === 0) return done({ versions, clashes })
    await writeAnswers(act, id, write)
    for (const { field, base } of write) versions[field] = base + 1
    const title = write.find(({ field }) => field === 'titre')?.value
    await db
      .updateTable('applications')
      .set({ updated_at: now, ...(title === undefined ? {} : { title }) })
      .where('id', '=', id)
      .execute()
    const fields = Object.fromEntries(write.map(({ field, base }) => [field, base + 1]))
    await record(act, {
      incubatorId: row.incubator_id,
      subject: `application:${id}`,
      verb: 'application.saved',
      payload: fields,
    })
    return done({ versions, clashes })
  })
}

async function keptAnswers(
  act: Act,
  id: string,
  typed: readonly TypedAnswer[],
): Promise<Map<string, Answer>> {
  if (typed.length === 0) return new Map()
  const rows = await act.db
    .selectFrom('application_answers')
    .select(['field', 'value', 'version'])
    .where('application_id', '=', id)
    .where(
      'field',
      'in',
      typed.map(({ field }) => field),
    )
    .execute()
  return new Map(rows.map(({ field, value, version }) => [field, { value, version }]))
}

async function writeAnswers(act: Act, id: string, write: readonly TypedAnswer[]): Promise<void> {
  await act.db
    .insertInto('application_answers')
    .values(
      write.map(({ field, value, base }) => ({
        application_id: id,
        field,
        value,
        version: base + 1,
        saved_at: act.now,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['application_id', 'field']).doUpdateSet(eb => ({
        value: eb.ref('excluded.value'),
        version: eb.ref('excluded.version'),
        saved_at: eb.ref('excluded.saved_at'),
      })),
    )
    .execute()
}

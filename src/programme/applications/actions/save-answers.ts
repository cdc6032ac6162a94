import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { completionOf, lastWord } from '../announced.ts'
import {
  type Answer,
  type Clash,
  type KeepRefusal,
  keepRefusalOf,
  lengthOf,
  mergeAnswers,
  type TypedAnswer,
} from '../answers.ts'
import { acceptsSending } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import type { Field } from '../form.ts'
import { applicationAbilities } from '../permissions.ts'
import '../tables.ts'
import { findWritable, type Writable } from '../writable-store.ts'

export interface SavedAnswers {
  versions: Record<string, number>
  /** Fields someone else changed meanwhile: not written, both texts shown. */
  clashes: Clash[]
  /** Whether a text is kept that is too long to be sent. */
  long: boolean
  zone: string
}

export type SaveRefusal = 'not-found' | 'withdrawn' | 'closed' | KeepRefusal

/**
 * Saves what was typed, field by field: different fields merge, the same field is never overwritten in
 * silence. Fields the form does not have are ignored.
 */
export async function saveAnswers(
  act: Act,
  id: string,
  answers: readonly TypedAnswer[],
): Promise<Outcome<SavedAnswers, SaveRefusal>> {
  const found = await findWritable(act.db, act.actor, id)
  if (!found || !applicationAbilities.follow({ relations: found.relations, status: 'draft' }))
    return refused('not-found')
  if (!(await isWritable(act, found))) return refused('closed')
  const fields = new Map(found.form.map(field => [field.id, field]))
  const typed = answers.flatMap(answer => settle(answer, fields.get(answer.field)))
  for (const { value } of typed) {
    const refusal = keepRefusalOf(value)
    if (refusal) return refused(refusal)
  }
  const long = typed.some(({ field, value }) => lengthOf(value) > (fields.get(field)?.limit ?? 0))
  return within(act, act => save(act, found, typed, long))
}

/** Nothing is written any more once nothing can be sent; only a closed call asks what was announced. */
async function isWritable({ db, now }: Act, { id, zone, window }: Writable): Promise<boolean> {
  if (acceptsSending(window, null, now)) return true
  return acceptsSending(window, completionOf(lastWord(await listAnnounced(db, id, now)), zone), now)
}

/** A line has no line end; a box is ticked or not. */
function settle(answer: TypedAnswer, field: Field | undefined): TypedAnswer[] {
  if (!field) return []
  const { value } = answer
  if (field.kind === 'line') return [{ ...answer, value: value.replace(/\n/g, ' ') }]
  return [field.kind === 'choice' ? { ...answer, value: value === 'oui' ? 'oui' : '' } : answer]
}

async function save(
  act: Act,
  { id, incubatorId, zone }: Writable,
  typed: readonly TypedAnswer[],
  long: boolean,
): Promise<Outcome<SavedAnswers, SaveRefusal>> {
  const { db, now } = act
  // One writer at a time per application: the versions read next are the last.
  const row = await db
    .selectFrom('applications')
    .select('withdrawn_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refused('not-found')
  if (row.withdrawn_at !== null) return refused('withdrawn')
  const kept = await keptAnswers(act, id, typed)
  const { write, clashes } = mergeAnswers(typed, kept)
  const versions = Object.fromEntries(typed.map(({ field }) => [field, kept.get(field)?.version ?? 0]))
  if (write.length === 0) return done({ versions, clashes, long, zone })
  for (const { field, base } of write) versions[field] = base + 1
  const title = write.find(({ field }) => field === 'titre')?.value
  // One round trip for both: the rush before closing passes here.
  await db
    .with('written', () => writeAnswers(act, id, write))
    .updateTable('applications')
    .set({ updated_at: now, ...(title === undefined ? {} : { title }) })
    .where('id', '=', id)
    .execute()
  const payload = Object.fromEntries(write.map(({ field, base }) => [field, base + 1]))
  await record(act, { incubatorId, subject: `application:${id}`, verb: 'application.saved', payload })
  return done({ versions, clashes, long, zone })
}

async function keptAnswers(
  act: Act,
  id: string,
  typed: readonly TypedAnswer[],
): Promise<Map<string, Answer>> {
  if (typed.length === 0) return new Map()
  const fields = typed.map(({ field }) => field)
  const rows = await act.db
    .selectFrom('application_answers as r')
    .leftJoin('people as p', 'p.id', 'r.saved_by')
    .select(['r.field', 'r.value', 'r.version', 'r.saved_by', 'r.saved_at', 'p.name'])
    .where('r.application_id', '=', id)
    .where('r.field', 'in', fields)
    .execute()
  return new Map(
    rows.map(({ field, value, version, saved_by, saved_at, name }) => [
      field,
      { value, version, last: { by: saved_by, name: name ?? '', at: saved_at } },
    ]),
  )
}

function writeAnswers(act: Act, id: string, write: readonly TypedAnswer[]) {
  return act.db
    .insertInto('application_answers')
    .values(
      write.map(({ field, value, base }) => ({
        application_id: id,
        field,
        value,
        version: base + 1,
        saved_at: act.now,
        saved_by: act.actor.personId,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['application_id', 'field']).doUpdateSet(eb => ({
        value: eb.ref('excluded.value'),
        version: eb.ref('excluded.version'),
        saved_at: eb.ref('excluded.saved_at'),
        saved_by: eb.ref('excluded.saved_by'),
      })),
    )
}

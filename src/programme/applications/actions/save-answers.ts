import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { statusOf as statusOfCall } from '../../calls/call.ts'
import { graceMinutesOf } from '../../calls/grace.ts'
import { getPublicCall } from '../../calls/store.ts'
import { completionOf, lastWord } from '../announced.ts'
import {
  type Answer,
  type Clash,
  type KeepRefusal,
  keepRefusalOf,
  mergeAnswers,
  type Newer,
  type TypedAnswer,
} from '../answers.ts'
import { acceptsSending } from '../application.ts'
import { listAnnounced } from '../decision-store.ts'
import { problemOf } from '../form/problem.ts'
import { settled } from '../form/values.ts'
import type { Field } from '../form.ts'
import { runningGrace } from '../grace.ts'
import { applicationAbilities } from '../permissions.ts'
import '../tables.ts'
import { basesAfter } from '../typed-base.ts'
import { findWritable, type Writable } from '../writable-store.ts'

export interface SavedAnswers {
  /** Of what was typed, as it is kept now; the text that clashes and the one untouched keep theirs. */
  bases: Record<string, string>
  /** Left untouched here and changed elsewhere: not written, to be shown. */
  newer: Newer[]
  /** Fields someone else changed meanwhile: not written, both texts shown. */
  clashes: Clash[]
  /** Whether a text is kept that is too long to be sent, or is not what its question asks. */
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
  const wrong = typed.some(({ field, value }) => isWrong(fields.get(field), value))
  return within(act, act => save(act, found, typed, wrong))
}

const isWrong = (field: Field | undefined, value: string): boolean =>
  field !== undefined && value !== '' && (problemOf(field, value)?.reason ?? 'missing') !== 'missing'

/** Nothing is written any more once nothing can be sent; only a closed call asks what was announced. */
export async function isWritable({ db, now }: Act, found: Writable): Promise<boolean> {
  const { id, callId, zone, window } = found
  if (acceptsSending(window, null, now)) return true
  if (acceptsSending(window, completionOf(lastWord(await listAnnounced(db, id, now)), zone), now)) return true
  if (statusOfCall(window, now) !== 'closed') return false
  const graceMinutes = graceMinutesOf((await getPublicCall(db, callId)).guide)
  return runningGrace({ ...found.work, graceMinutes }, window, now) !== null
}

/** In the form's own way; what the form does not have is ignored; files are joined and removed one by one. */
const settle = (answer: TypedAnswer, field: Field | undefined): TypedAnswer[] =>
  field && field.kind !== 'files' ? [{ ...answer, value: settled(field, answer.value) }] : []

async function save(
  act: Act,
  { id, incubatorId, zone, formNumber }: Writable,
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
  const { write, clashes, newer } = mergeAnswers(typed, kept)
  const saved = { bases: basesAfter(typed, write, [...clashes, ...newer], kept), clashes, newer, long, zone }
  if (write.length === 0) return done(saved)
  const title = write.find(({ field }) => field === 'titre')?.value
  // One round trip for both: the rush before closing passes here.
  await db
    .with('written', () => writeAnswers(act, id, write))
    .updateTable('applications')
    // What is written from now on is asked by the form in force.
    .set({ updated_at: now, form_number: formNumber, ...(title === undefined ? {} : { title }) })
    .where('id', '=', id)
    .execute()
  const payload = Object.fromEntries(write.map(({ field, base }) => [field, base + 1]))
  await record(act, { incubatorId, subject: `application:${id}`, verb: 'application.saved', payload })
  return done(saved)
}

export async function keptAnswers(
  act: Act,
  id: string,
  typed: readonly Pick<TypedAnswer, 'field'>[],
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

export function writeAnswers(act: Act, id: string, write: readonly TypedAnswer[]) {
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

import type { Act } from '../../../platform/act.ts'
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
import { saveOver } from '../save-store.ts'
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
  if (!found || !applicationAbilities.fill({ relations: found.relations, status: 'draft' }))
    return refused('not-found')
  if (!(await isWritable(act, found))) return refused('closed')
  const fields = new Map(found.form.map(field => [field.id, field]))
  const typed = answers.flatMap(answer => settle(answer, fields.get(answer.field)))
  for (const { value } of typed) {
    const refusal = keepRefusalOf(value)
    if (refusal) return refused(refusal)
  }
  const wrong = typed.some(({ field, value }) => isWrong(fields.get(field), value))
  return save(act, found, typed, wrong)
}

const isWrong = (field: Field | undefined, value: string): boolean =>
  field !== undefined && value !== '' && (problemOf(field, value)?.reason ?? 'missing') !== 'missing'

/** Nothing is written any more once nothing can be sent; only a closed call asks what was announced. */
export async function isWritable({ db, now }: Act, found: Writable): Promise<boolean> {
  const { id, callId, zone, window, relations } = found
  // Received in time, whenever it is keyed in; validated, it is the team's no more.
  if (relations.has('keyer')) return true
  if (acceptsSending(window, null, now)) return true
  if (acceptsSending(window, completionOf(lastWord(await listAnnounced(db, id, now)), zone), now)) return true
  if (statusOfCall(window, now) !== 'closed') return false
  const graceMinutes = graceMinutesOf((await getPublicCall(db, callId)).guide)
  return runningGrace({ ...found.work, graceMinutes }, window, now) !== null
}

/** In the form's own way; what the form does not have is ignored; files are joined and removed one by one. */
const settle = (answer: TypedAnswer, field: Field | undefined): TypedAnswer[] =>
  field && field.kind !== 'files' ? [{ ...answer, value: settled(field, answer.value) }] : []

/** Read, merged and written over what was read; again from the start when someone else wrote meanwhile. */
async function save(
  act: Act,
  found: Writable,
  typed: readonly TypedAnswer[],
  long: boolean,
): Promise<Outcome<SavedAnswers, SaveRefusal>> {
  for (;;) {
    const kept = await keptAnswers(act, found.id, typed)
    const { write, clashes, newer } = mergeAnswers(typed, kept)
    const bases = basesAfter(typed, write, [...clashes, ...newer], kept)
    const saved = { bases, clashes, newer, long, zone: found.zone }
    if (write.length === 0) return found.withdrawn ? refused('withdrawn') : done(saved)
    const result = await saveOver(act, found, typed, kept, write)
    if (result === 'saved') return done(saved)
    if (result === 'withdrawn') return refused('withdrawn')
    if (result === 'missing') return refused('not-found')
  }
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

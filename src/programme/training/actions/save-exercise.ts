import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { type Clash, mergeAnswers } from '../../applications/answers.ts'
import { type WriteRefusal, writeRefusalOf } from '../answer.ts'
import { findLesson } from '../lessons.ts'
import { adoptAnswers, findForUpdate, type Owner } from '../store/answers.ts'
import '../tables.ts'

export interface TypedExercise {
  lesson: string
  value: string
  /** The version this text was typed over; 0 when there was none. */
  base: number
  /** Whether the lesson counts as taken: the person goes on to the next one. */
  taken: boolean
}

type Saved = { version: number; clash: Clash | null }

/**
 * Keeps what was written in the exercise of a lesson: for the signed-in person, otherwise for this browser.
 * A text changed meanwhile in another window is never overwritten: both come back, nothing is written.
 */
export function saveExercise(
  act: Act,
  typed: TypedExercise,
  browser: Buffer | null,
): Promise<Outcome<Saved, WriteRefusal | 'not-found'>> {
  return within(act, async act => {
    const { personId, keys } = act.actor
    if (!findLesson(typed.lesson)) return refused('not-found')
    const refusal = writeRefusalOf(typed.value)
    if (refusal) return refused(refusal)
    const [key] = keys
    if (personId !== null && key) await adopt(act, personId, key)
    const owner = personId === null ? browser && { key_hash: browser } : { person_id: personId }
    if (!owner) return refused('not-found')
    return done(await write(act, owner, typed))
  })
}

async function adopt(act: Act, personId: string, key: Buffer): Promise<void> {
  for (const id of await adoptAnswers(act.db, personId, key)) await note(act, id, 'training.adopted', {})
}

async function write(act: Act, owner: Owner, typed: TypedExercise): Promise<Saved> {
  const { lesson, value, base, taken } = typed
  const kept = await findForUpdate(act.db, owner, lesson)
  const { write: writes, clashes } = mergeAnswers(
    [{ field: lesson, value, base }],
    new Map(kept ? [[lesson, kept]] : []),
  )
  const [clash] = clashes
  if (clash) return { version: clash.version, clash }
  if (!kept) return (await insert(act, owner, typed)) ?? write(act, owner, typed)
  const version = kept.version + (writes.length > 0 ? 1 : 0)
  if (writes.length === 0 && (!taken || kept.takenAt !== null)) return { version, clash: null }
  await act.db
    .updateTable('training_answers')
    .set({ value, version, saved_at: act.now, taken_at: kept.takenAt ?? (taken ? act.now : null) })
    .where('id', '=', kept.id)
    .execute()
  await note(act, kept.id, 'training.saved', { lesson, version, taken })
  return { version, clash: null }
}

/** Undefined when another window has just made the first version. */
async function insert(act: Act, owner: Owner, { lesson, value, taken }: TypedExercise) {
  const row = {
    id: act.newId(),
    lesson,
    value,
    version: 1,
    taken_at: taken ? act.now : null,
    saved_at: act.now,
  }
  const made = await act.db
    .insertInto('training_answers')
    .values({ person_id: null, key_hash: null, ...row, ...owner })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await note(act, made.id, 'training.saved', { lesson, version: 1, taken })
  return { version: 1, clash: null }
}

const note = (act: Act, id: string, verb: string, payload: object) =>
  record(act, { incubatorId: null, subject: `training:${id}`, verb, payload })

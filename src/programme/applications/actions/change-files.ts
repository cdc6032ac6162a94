import { type Act, within } from '../../../platform/act.ts'
import type { FileRef, FileRefusal } from '../../../platform/files/file.ts'
import { record } from '../../../platform/journal.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { filesAnswer, filesIn } from '../attached.ts'
import type { Field } from '../form.ts'
import { applicationAbilities } from '../permissions.ts'
import { findWritable, type Writable } from '../writable-store.ts'
import { isWritable, keptAnswers, writeAnswers } from './save-answers.ts'

export type ChangeRefusal = FileRefusal | 'not-found' | 'withdrawn' | 'closed'

/** The question that asks for files, for someone who may write it now. */
export async function findFilesField(
  act: Act,
  id: string,
  fieldId: string,
): Promise<Outcome<{ found: Writable; field: Field }, ChangeRefusal>> {
  const found = await findWritable(act.db, act.actor, id)
  const field = found?.form.find(each => each.id === fieldId && each.kind === 'files')
  if (!found || !field || !applicationAbilities.fill({ relations: found.relations, status: 'draft' }))
    return refused('not-found')
  return (await isWritable(act, found)) ? { ok: true, value: { found, field } } : refused('closed')
}

/**
 * Writes the list of a question anew, over the last one whoever wrote it: two tabs that each join a file keep both.
 * @param change answers the list to keep, or why there is none
 */
export function changeFiles<T>(
  act: Act,
  { found: { id, incubatorId }, field }: { found: Writable; field: Field },
  verb: 'application.file-joined' | 'application.file-removed',
  change: (act: Act, files: FileRef[]) => Promise<Outcome<{ files: FileRef[]; value: T }, ChangeRefusal>>,
): Promise<Outcome<T, ChangeRefusal>> {
  return within(act, async act => {
    const { db, now } = act
    const row = await db
      .selectFrom('applications')
      .select('withdrawn_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return refused('not-found')
    if (row.withdrawn_at !== null) return refused('withdrawn')
    const kept = (await keptAnswers(act, id, [{ field: field.id }])).get(field.id)
    const changed = await change(act, filesIn(kept?.value ?? ''))
    if (!changed.ok) return changed
    const base = kept?.version ?? 0
    await writeAnswers(act, id, [
      { field: field.id, value: filesAnswer(changed.value.files), base },
    ]).execute()
    await db.updateTable('applications').set({ updated_at: now }).where('id', '=', id).execute()
    const payload = { field: field.id, version: base + 1 }
    await record(act, { incubatorId, subject: `application:${id}`, verb, payload })
    return { ok: true, value: changed.value.value }
  })
}

import type { Act } from '../../platform/act.ts'
import { deleteTree } from '../../platform/database/tree.ts'
import { record } from '../../platform/journal.ts'
import { forgetSubjects } from '../../platform/journal-erasure.ts'
import './tables.ts'

/** Deletes drafts never sent with everything that hangs on them, whatever slice it is of; held by the caller. */
export async function deleteDrafts(
  act: Act,
  drafts: readonly { id: string; incubatorId: string }[],
): Promise<void> {
  if (drafts.length === 0) return
  const { db } = act
  const ids = drafts.map(({ id }) => id)
  await deleteTree(db, 'applications', ids)
  const subjects = ids.map(id => `application:${id}`)
  await db.deleteFrom('notes').where('subject', 'in', subjects).execute()
  // That its author was warned is kept as long as any e-mail.
  await db
    .deleteFrom('mails')
    .where('subject_ref', 'in', subjects)
    .where('kind', '<>', 'draft-deletion')
    .execute()
  await forgetSubjects(db, subjects)
  for (const { id, incubatorId } of drafts)
    await record(act, {
      incubatorId,
      subject: `application:${id}`,
      verb: 'application.draft-deleted',
      payload: {},
    })
}

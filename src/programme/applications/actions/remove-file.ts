import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { isCited } from '../files-store.ts'
import { type ChangeRefusal, changeFiles, findFilesField } from './change-files.ts'

/** Takes a file out of an answer; it stays with what was sent before, and goes when nothing cites it. */
export async function removeFile(
  act: Act,
  id: string,
  fieldId: string,
  fileId: string,
): Promise<Outcome<null, ChangeRefusal>> {
  const place = await findFilesField(act, id, fieldId)
  if (!place.ok) return place
  return changeFiles(act, place.value, 'application.file-removed', async (act, kept) => {
    const files = kept.filter(file => file.id !== fileId)
    // Removed twice, or from another tab: it is gone.
    if (files.length === kept.length) return refused('not-found')
    if (!(await isCited(act.db, id, fileId)))
      await act.db.deleteFrom('files').where('id', '=', fileId).where('application_id', '=', id).execute()
    return done({ files, value: null })
  })
}

import type { Act } from '../../../platform/act.ts'
import type { Files } from '../../../platform/files/files.ts'
import { forgetPieces, type Given, receive } from '../../../platform/files/receive.ts'
import { insertFile } from '../../../platform/files/store.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { mostOf } from '../attached.ts'
import { type ChangeRefusal, changeFiles, findFilesField } from './change-files.ts'

/** Joins a file to the answer of a question; a refusal says which file, and leaves everything as it was. */
export async function joinFile(
  act: Act,
  files: Files,
  id: string,
  fieldId: string,
  given: Given,
): Promise<Outcome<null, ChangeRefusal> & { name: string }> {
  const place = await findFilesField(act, id, fieldId)
  if (!place.ok) return { ...place, name: '' }
  const { found, field } = place.value
  const received = await receive(act, files, given)
  const { name } = received
  if (!received.ok) {
    if (received.reason === 'infected') await tellInfected(act, found)
    return { ...refused(received.reason), name }
  }
  const joined = await changeFiles(act, { found, field }, 'application.file-joined', async (act, kept) => {
    const { name, sha256 } = received.value
    if (kept.some(file => file.name === name && file.sha256 === sha256)) return refused('joined-already')
    if (kept.length >= mostOf(field)) return refused('full')
    const file = await insertFile(act.db, received.value, {
      id: act.newId(),
      incubator_id: found.incubatorId,
      added_by: act.actor.personId,
      added_at: act.now,
      application_id: id,
      message_id: null,
    })
    await forgetPieces(act, given)
    return done({ files: [...kept, file], value: null })
  })
  return { ...joined, name }
}

/** Nothing of it is kept, but the team can know that it happened. */
const tellInfected = (act: Act, { id, incubatorId }: { id: string; incubatorId: string }) =>
  record(act, { incubatorId, subject: `application:${id}`, verb: 'application.file-infected', payload: {} })

import type { Given } from '../../platform/files/receive.ts'
import { findUpload } from '../../platform/files/uploads.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx } from '../../platform/http.ts'
import { formWithFiles, isMultipart } from '../../platform/upload.ts'
import { isId } from '../applications/store.ts'
import { MOST_FILES } from './actions/write-with-files.ts'

export interface SentMessage {
  form: FormFields
  given: Given[]
  /** Those that were sent by pieces: kept on the page when the message is refused. */
  arrived: { id: string; name: string }[]
}

/** The form of a message, its files with it or sent before. @throws UnreadableBody */
export async function sentMessage(c: Ctx): Promise<SentMessage> {
  if (!isMultipart(c)) return { form: await formOf(c), given: [], arrived: [] }
  const { form, files } = await formWithFiles(c, MOST_FILES * c.var.files.limit)
  const ids = form
    .all('envoi.fichiers')
    .filter(isId)
    .slice(0, MOST_FILES + 1)
  const found = await Promise.all(ids.map(id => findUpload(c.var.act, id)))
  const arrived = found.filter(each => each !== undefined)
  const given = [...arrived.map(({ id }) => ({ upload: id })), ...files.map(({ upload }) => upload)]
  return { form, given, arrived }
}

import type { Db } from '../../platform/database/tables.ts'
import type { Files } from '../../platform/files/files.ts'
import { type FileState, findFile, type KeptFile, listHeldBack } from '../../platform/files/store.ts'
import type { Answer } from './answers.ts'
import { effectiveSending } from './application.ts'
import { filesIn } from './attached.ts'
import { answersShown } from './form/reading.ts'
import type { Field } from './form.ts'
import { answersIn } from './receipt.ts'
import { isId, loadApplication } from './store.ts'

type Sent = { confirmed: boolean; fields: { field: string; ids: string[] }[] }

/** The files of each sending of an application, by question. */
async function listSentFiles(db: Db, applicationId: string): Promise<Sent[]> {
  const rows = await db
    .selectFrom('application_sendings')
    .select(['canonical', 'confirmed_at'])
    .where('application_id', '=', applicationId)
    .orderBy('number')
    .execute()
  return rows.map(({ canonical, confirmed_at }) => ({
    confirmed: confirmed_at !== null,
    fields: [...answersIn(canonical)].map(([field, value]) => ({
      field,
      ids: filesIn(value).map(({ id }) => id),
    })),
  }))
}

const cites = (fields: Sent['fields'], fileId: string) => fields.some(({ ids }) => ids.includes(fileId))

/** Whether something that was sent, address proved or not, lists the file. */
export const isCited = async (db: Db, applicationId: string, fileId: string): Promise<boolean> =>
  (await listSentFiles(db, applicationId)).some(({ fields }) => cites(fields, fileId))

/** Whether the team was sent the file, in any version. */
export const isReceived = async (db: Db, applicationId: string, fileId: string): Promise<boolean> =>
  (await listSentFiles(db, applicationId)).some(({ confirmed, fields }) => confirmed && cites(fields, fileId))

/** Whether the version the jury reads lists it, in a question it is shown. */
export async function isShownToJury(db: Db, applicationId: string, fileId: string): Promise<boolean> {
  const application = await loadApplication(db, applicationId)
  const sending = application && effectiveSending(application.facts)
  if (!application || !sending) return false
  const values = answersIn(sending.canonical)
  const { asked, removed } = answersShown(application.readForm, values)
  return [...asked, ...removed].some(
    field =>
      field.kind === 'files' &&
      field.private !== true &&
      filesIn(values.get(field.id) ?? '').some(({ id }) => id === fileId),
  )
}

/** Of the files joined to these questions, those that others cannot read yet, or never. */
export function fileStates(
  db: Db,
  files: Pick<Files, 'scanner'>,
  fields: readonly Field[],
  answers: ReadonlyMap<string, Answer>,
): Promise<ReadonlyMap<string, FileState>> {
  const asked = fields.filter(({ kind }) => kind === 'files')
  const ids = asked.flatMap(({ id }) => filesIn(answers.get(id)?.value ?? '').map(file => file.id))
  return listHeldBack(db, files, ids)
}

/** A file of an application, whichever. */
export async function findApplicationFile(
  db: Db,
  id: string,
): Promise<(KeptFile & { application_id: string }) | undefined> {
  const file = isId(id) ? await findFile(db, id) : undefined
  const application_id = file?.application_id ?? null
  return file && application_id !== null ? { ...file, application_id } : undefined
}

import type { FileRefusal } from '../../platform/files/file.ts'
import { fileRefusalWords } from '../../platform/files/file.ts'
import type { Given } from '../../platform/files/receive.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx } from '../../platform/http.ts'
import { allow } from '../../platform/rate-limit.ts'
import { formWithFiles, isMultipart } from '../../platform/upload.ts'
import { relationsToApplication } from '../access/relations.ts'
import type { ChangeRefusal } from './actions/change-files.ts'
import { joinFile } from './actions/join-file.ts'
import { removeFile } from './actions/remove-file.ts'
import { isId } from './store.ts'

/** A form with what it brings of files: « fichier.X », the file itself; « envoi.X », one sent before by pieces. */
export interface SentForm {
  form: FormFields
  brought: { field: string; given: Given }[]
}

/** In one form; more are joined in the next. */
const FILES_AT_ONCE = 3
const MOST_AN_HOUR = 200

/** The form of a step, with files or not. @throws UnreadableBody */
export async function sentForm(c: Ctx, id: string): Promise<SentForm> {
  if (!isMultipart(c)) return { form: await formOf(c), brought: [] }
  const { db, actor } = c.var.act
  // Whoever has no part in it is read no more than a text, then refused.
  const known = isId(id) && (await relationsToApplication(db, actor, id)).size > 0
  const limit = known ? FILES_AT_ONCE * c.var.files.limit : 0
  const { form, files } = await formWithFiles(c, limit)
  // For whoever must sign in again first: the texts wait for them, the files are chosen anew.
  c.set('form', form)
  const here = files.map(({ field, upload }) => ({ field: field.replace(/^fichier\./, ''), given: upload }))
  const before = form
    .entries()
    .filter(([name, id]) => name.startsWith('envoi.') && isId(id))
    .map(([name, id]) => ({ field: name.slice('envoi.'.length), given: { upload: id } }))
  return { form, brought: [...here, ...before].slice(0, FILES_AT_ONCE) }
}

export interface FileError {
  field: string
  message: string
}

/** Joins and removes what the form asks, the texts being saved already; answers what was refused, in words. */
export async function takeFiles(c: Ctx, id: string, { form, brought }: SentForm): Promise<FileError[]> {
  const { act, files } = c.var
  const errors: FileError[] = []
  const say = (field: string, reason: ChangeRefusal, name: string) => {
    if (isFileRefusal(reason)) errors.push({ field, message: fileRefusalWords(reason, name, files.limit) })
  }
  const [field = '', fileId = ''] = form.text('retirer').split('/')
  if (fileId !== '') await removeFile(act, id, field, fileId)
  for (const { field, given } of brought) {
    const who = act.actor.personId ?? act.actor.keys[0]?.toString('hex') ?? ''
    if (!(await allow(act, `join:${who}`, MOST_AN_HOUR, 3600)))
      return [...errors, { field, message: TOO_OFTEN }]
    const joined = await joinFile(act, files, id, field, given)
    if (!joined.ok) say(field, joined.reason, joined.name)
  }
  const asked = form.text('joindre')
  if (asked !== '' && brought.length === 0) say(asked, 'none-chosen', '')
  return errors
}

const TOO_OFTEN =
  'Trop de fichiers ont été joints en une heure. Votre texte est enregistré. Attendez une heure.'

const NOT_OF_A_FILE: readonly ChangeRefusal[] = ['not-found', 'withdrawn', 'closed']
const isFileRefusal = (reason: ChangeRefusal): reason is FileRefusal => !NOT_OF_A_FILE.includes(reason)

import { sizeWords } from './files/file.ts'
import {
  BODY_LIMIT,
  FormFields,
  NOT_UTF8,
  normaliseNewlines,
  strict,
  TOO_LONG,
  UnreadableBody,
} from './form-fields.ts'
import type { Ctx } from './http.ts'
import { readParts } from './multipart.ts'

export interface Upload {
  name: string
  bytes: Buffer
  /** Only its beginning is here. */
  cut?: true
}

/** A form that may carry files: its texts as `formOf` gives them, its files by field. */
export interface FormWithFiles {
  form: FormFields
  files: { field: string; upload: Upload }[]
  /** A file did not fit. */
  tooHeavy: boolean
}

export const isMultipart = (c: Ctx): boolean =>
  /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

/**
 * The one file of a form, read no further than `limit` bytes; null when none was chosen.
 * @throws UnreadableBody
 */
export async function uploadOf(c: Ctx, field: string, limit: number): Promise<Upload | null> {
  if (!isMultipart(c)) throw new UnreadableBody(415, 'Ce formulaire attend un fichier.')
  const { files, tooHeavy } = await formWithFiles(c, limit)
  if (tooHeavy) throw new UnreadableBody(413, `Le fichier est trop lourd (${sizeWords(limit)} au plus).`)
  const first = files.find(file => file.field === field)
  return first && first.upload.bytes.length > 0 ? first.upload : null
}

/**
 * Texts and files of a multipart form, `limit` bytes of files in all; a file left empty has a name and no byte.
 * Of a form too heavy, the texts are given all the same, before and after the file that does not fit.
 * @throws UnreadableBody
 */
export async function formWithFiles(c: Ctx, limit: number): Promise<FormWithFiles> {
  const type = c.req.header('content-type') ?? ''
  const parts = await readParts(c, type, { files: limit, texts: BODY_LIMIT })
  if (parts === null) throw new UnreadableBody(400, 'Le fichier n’est pas arrivé entier.')
  const pairs: [string, string][] = []
  const files: FormWithFiles['files'] = []
  for (const { field, fileName, bytes, cut } of parts)
    if (fileName === undefined) {
      if (cut) throw new UnreadableBody(413, TOO_LONG)
      pairs.push([field, textOf(bytes)])
    } else if (fileName !== '' || bytes.length > 0 || cut)
      files.push({ field, upload: { name: fileName, bytes, ...(cut ? { cut } : {}) } })
  return { form: new FormFields(pairs), files, tooHeavy: files.some(({ upload }) => upload.cut) }
}

function textOf(bytes: Buffer): string {
  try {
    return normaliseNewlines(strict.decode(bytes))
  } catch {
    throw new UnreadableBody(400, NOT_UTF8)
  }
}

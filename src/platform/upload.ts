import { aroundCut, readBody } from './body.ts'
import { sizeWords } from './files/file.ts'
import { FormFields, NOT_UTF8, normaliseNewlines, UnreadableBody } from './form-fields.ts'
import type { Ctx } from './http.ts'

/** For what surrounds the file in the body. */
const ROOM = 10_000

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
export async function formWithFiles(c: Ctx, limit: number, room = ROOM): Promise<FormWithFiles> {
  const { bytes, rest, state } = await readBody(c, limit + room)
  const type = c.req.header('content-type') ?? ''
  const tooHeavy = state === 'too-large'
  const [head, tail] = tooHeavy ? aroundCut(bytes, rest, type) : [bytes, null]
  const read = state === 'cut' ? null : await parts(head, type)
  const after = tail === null ? [] : await parts(tail, type)
  if (read === null) throw new UnreadableBody(400, 'Le fichier n’est pas arrivé entier.')
  const pairs: [string, string][] = []
  const files: FormWithFiles['files'] = []
  for (const [field, value] of read)
    if (typeof value === 'string') pairs.push([field, normaliseNewlines(value)])
    else if (value.name !== '' || value.size > 0)
      files.push({ field, upload: { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) } })
  const last = files.at(-1)
  if (tooHeavy && last) last.upload.cut = true
  for (const [field, value] of after ?? [])
    if (typeof value === 'string') pairs.push([field, normaliseNewlines(value)])
  // The reader puts this sign in the place of bytes that are no text.
  if (pairs.some(([, text]) => text.includes('\ufffd')) && !bytes.includes('\ufffd'))
    throw new UnreadableBody(400, NOT_UTF8)
  return { form: new FormFields(pairs), files, tooHeavy }
}

const parts = async (body: Buffer<ArrayBuffer>, type: string): Promise<[string, File | string][] | null> => {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  return form && [...form]
}

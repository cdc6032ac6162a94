import { sizeWords } from './files/file.ts'
import { FormFields, NOT_UTF8, normaliseNewlines, UnreadableBody } from './form-fields.ts'
import type { Ctx } from './http.ts'

/** For what surrounds the file in the body. */
const ROOM = 10_000
/** A body too heavy is still read to its end, not kept, so that the browser shows our answer: no further. */
const MOST_DISCARDED = 150_000_000

export interface Upload {
  name: string
  bytes: Buffer
}

/** A form that may carry files: its texts as `formOf` gives them, its files by field. */
export interface FormWithFiles {
  form: FormFields
  files: { field: string; upload: Upload }[]
}

export const isMultipart = (c: Ctx): boolean =>
  /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

/**
 * The one file of a form, read no further than `limit` bytes; null when none was chosen.
 * @throws UnreadableBody
 */
export async function uploadOf(c: Ctx, field: string, limit: number): Promise<Upload | null> {
  if (!isMultipart(c)) throw new UnreadableBody(415, 'Ce formulaire attend un fichier.')
  const { files } = await formWithFiles(c, limit)
  const [first] = files.filter(file => file.field === field)
  return first && first.upload.bytes.length > 0 ? first.upload : null
}

/**
 * Texts and files of a multipart form, `limit` bytes in all; a file left empty has a name and no byte.
 * @throws UnreadableBody
 */
export async function formWithFiles(c: Ctx, limit: number, room = ROOM): Promise<FormWithFiles> {
  const body = await bytesWithin(c, limit + room)
  if (body === 'too-large')
    throw new UnreadableBody(413, `Le fichier est trop lourd (${sizeWords(limit)} au plus).`)
  const type = c.req.header('content-type') ?? ''
  const read =
    body === 'cut'
      ? null
      : await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (read === null) throw new UnreadableBody(400, 'Le fichier n’est pas arrivé entier.')
  const pairs: [string, string][] = []
  const files: FormWithFiles['files'] = []
  for (const [field, value] of read)
    if (typeof value === 'string') pairs.push([field, normaliseNewlines(value)])
    else if (value.name !== '' || value.size > 0)
      files.push({ field, upload: { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) } })
  // The reader puts this sign in the place of bytes that are no text.
  if (pairs.some(([, text]) => text.includes('\ufffd')) && !(body as Buffer).includes('\ufffd'))
    throw new UnreadableBody(400, NOT_UTF8)
  return { form: new FormFields(pairs), files }
}

/** The body, when it holds no more than `limit`: one that says its size, or lies about it, is not kept further. */
export async function bytesWithin(c: Ctx, limit: number): Promise<Buffer<ArrayBuffer> | 'too-large' | 'cut'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength
      if (size <= limit) chunks.push(chunk)
      else chunks.length = 0
      if (size > MOST_DISCARDED) break
    }
  } catch {
    return 'cut'
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks)
}

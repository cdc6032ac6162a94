import { UnreadableBody } from './form-fields.ts'
import type { Ctx } from './http.ts'

/** For what surrounds the file in the body. */
const ROOM = 10_000

export interface Upload {
  name: string
  bytes: Buffer
}

/**
 * The one file of a form, read no further than `limit` bytes; null when none was chosen.
 * @throws UnreadableBody
 */
export async function uploadOf(c: Ctx, field: string, limit: number): Promise<Upload | null> {
  const type = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type))
    throw new UnreadableBody(415, 'Ce formulaire attend un fichier.')
  const body = await bodyWithin(c, limit + ROOM)
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (form === null) throw new UnreadableBody(400, 'Le fichier n’est pas arrivé entier.')
  const file = form.get(field)
  if (typeof file === 'string' || file === null || file.size === 0) return null
  return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }
}

/** A body that says its size, or lies about it, is stopped at the limit. */
async function bodyWithin(c: Ctx, limit: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () =>
    new UnreadableBody(413, `Le fichier est trop lourd (${sizeOf(limit - ROOM)} au plus).`)
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const sizeOf = (bytes: number) =>
  bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} Mo` : `${Math.floor(bytes / 1000)} ko`

import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { MOST_DISCARDED } from './body.ts'
import type { Ctx } from './http.ts'

/** A part of a multipart form, in the order it came; a text has no file name. */
export interface Part {
  field: string
  fileName: string | undefined
  bytes: Buffer
  /** Only its beginning is here. */
  cut: boolean
}

export interface MultipartLimits {
  /** Bytes kept of all files together, and of all texts. */
  files: number
  texts: number
}

const MOST_PARTS = 2000

/**
 * Reads the parts as the body arrives: what is held is what is kept of each, never the body as well.
 * @returns null when it is not a whole multipart body
 */
export async function readParts(c: Ctx, type: string, limits: MultipartLimits): Promise<Part[] | null> {
  const parts: Part[] = []
  const left = { ...limits }
  const parser = parserOf(type, (field, fileName, stream) => {
    const part: Part = { field, fileName, bytes: Buffer.alloc(0), cut: false }
    parts.push(part)
    const kind = fileName === undefined ? 'texts' : 'files'
    let chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      const kept = chunk.subarray(0, left[kind])
      part.cut ||= kept.length < chunk.length
      left[kind] -= kept.length
      if (kept.length > 0) chunks.push(kept)
    })
    stream.on('end', () => {
      part.bytes = Buffer.concat(chunks)
      chunks = []
    })
    stream.on('error', () => {})
  })
  if (!parser) return null
  const ended = new Promise<boolean>(resolve => {
    parser.once('finish', () => resolve(true)).on('error', () => resolve(false))
  })
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength
      if (size > MOST_DISCARDED) return parts
      if (!parser.write(chunk)) await Promise.race([ended, drained(parser)])
      if (parser.destroyed) break
    }
  } catch {
    return null
  }
  parser.end()
  return (await ended) ? parts : null
}

const drained = (parser: BusboyInstance) =>
  new Promise<void>(resolve => parser.once('drain', () => resolve()))

type OnPart = (field: string, fileName: string | undefined, stream: BusboyFileStream) => void

/** Every part as bytes: texts are decoded strictly afterwards. Null when the type names no boundary. */
function parserOf(type: string, onPart: OnPart): BusboyInstance | null {
  try {
    const parser = new Busboy({
      headers: { 'content-type': type },
      isPartAFile: () => true,
      preservePath: true,
      limits: { parts: MOST_PARTS },
    })
    return parser.on('file', (field, stream, fileName: string | undefined) => {
      onPart(nameIn(field), fileName === undefined ? undefined : nameIn(fileName), stream)
    })
  } catch {
    return null
  }
}

/** As browsers write what a quoted name may not hold. */
const nameIn = (name = '') =>
  name.replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

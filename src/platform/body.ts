import type { Ctx } from './http.ts'

/** A body too heavy is still read to its end, not kept, so that the browser shows our answer: no further. */
const MOST_DISCARDED = 150_000_000
/** Of what is beyond the limit, how much of its end is kept: room for the texts of a form. */
const TAIL = 1_000_000

/** The body, when it holds no more than `limit` bytes and arrives whole. */
export async function bytesWithin(c: Ctx, limit: number): Promise<Buffer<ArrayBuffer> | 'too-large' | 'cut'> {
  const { bytes, state } = await readBody(c, limit)
  return state === 'whole' ? bytes : state
}

export interface Body {
  /** The first ones, `limit` at most. */
  bytes: Buffer<ArrayBuffer>
  /** The last of what is beyond. */
  rest: Buffer<ArrayBuffer>
  state: 'whole' | 'too-large' | 'cut'
}

/** The first bytes of a body and, if it is longer, its last ones; whatever size it says it has. */
export async function readBody(c: Ctx, limit: number): Promise<Body> {
  const chunks: Uint8Array[] = []
  let rest: Buffer<ArrayBuffer> = Buffer.alloc(0)
  let size = 0
  let state: Body['state'] = 'whole'
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      const room = Math.max(limit - size, 0)
      if (room > 0) chunks.push(chunk.subarray(0, room))
      if (chunk.byteLength > room) rest = Buffer.concat([rest, chunk.subarray(room)]).subarray(-TAIL)
      size += chunk.byteLength
      if (size > MOST_DISCARDED) break
    }
  } catch {
    state = 'cut'
  }
  return { bytes: Buffer.concat(chunks), rest, state: state === 'cut' || size <= limit ? state : 'too-large' }
}

/** What stands before and after the cut of a multipart body, each a whole body; null when nothing is after. */
export function aroundCut(
  bytes: Buffer,
  rest: Buffer,
  type: string,
): [Buffer<ArrayBuffer>, Buffer<ArrayBuffer> | null] {
  const [, boundary = ''] = /boundary="?([^";]+)"?/i.exec(type) ?? []
  const mark = `\r\n--${boundary}`
  const next = rest.indexOf(`${mark}\r\n`)
  return [
    Buffer.concat([bytes, Buffer.from(`${mark}--\r\n`)]),
    next < 0 ? null : Buffer.from(rest.subarray(next + 2)),
  ]
}

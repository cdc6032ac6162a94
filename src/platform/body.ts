import type { Ctx } from './http.ts'

/** A body too heavy is still read to its end, not kept, so that the browser shows our answer: no further. */
export const MOST_DISCARDED = 150_000_000

/** The body, when it holds no more than `limit` bytes and arrives whole. */
export async function bytesWithin(c: Ctx, limit: number): Promise<Buffer<ArrayBuffer> | 'too-large' | 'cut'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength
      if (size > MOST_DISCARDED) break
      if (size <= limit) chunks.push(chunk)
    }
  } catch {
    return 'cut'
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks)
}

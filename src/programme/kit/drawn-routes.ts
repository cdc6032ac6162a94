import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/http.ts'

interface Drawn {
  bytes: Buffer
  /** Of what is drawn: the same words, the same file. */
  mark: string
}

const MOST_KEPT = 12
// Drawing costs tens of milliseconds, and twenty thousand agents can ask on the same day: the last few are kept.
const drawn = new Map<string, Promise<Buffer>>()

/** Draws what says these words, or gives it back when it was drawn a moment ago. */
export async function drawnOnce(kind: string, words: object, draw: () => Promise<Buffer>): Promise<Drawn> {
  const mark = createHash('sha256')
    .update(JSON.stringify([kind, words]))
    .digest('base64url')
  const known = drawn.get(mark) ?? draw()
  drawn.delete(mark)
  drawn.set(mark, known)
  const oldest = drawn.size > MOST_KEPT ? drawn.keys().next().value : undefined
  if (oldest !== undefined) drawn.delete(oldest)
  try {
    return { bytes: await known, mark }
  } catch (error) {
    drawn.delete(mark)
    throw error
  }
}

/** Sends a file to keep; what is public may be kept on the way for five minutes. */
export function answerFile(c: Ctx, file: Drawn & { type: string; name: string; anyone: boolean }): Response {
  const etag = `"${file.mark}"`
  const headers = {
    etag,
    'cache-control': file.anyone ? 'public, max-age=300' : 'private, no-store',
  }
  if (file.anyone && c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  return c.body(new Uint8Array(file.bytes), 200, {
    ...headers,
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name}"`,
  })
}

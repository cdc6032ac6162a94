import type { Ctx } from './http.ts'
import { html } from './respond.tsx'
import { sha256 } from './secrets.ts'

/**
 * A page anyone without a cookie reads the same: it may be kept, and is asked about before it is shown again, so a
 * call that opens, closes or is corrected is never read late. With a cookie it is one person's, and never kept.
 */
export function publicHtml(c: Ctx, element: { toString(): string | Promise<string> }): Response {
  if (c.req.header('cookie') !== undefined) return html(c, element)
  const page = `<!doctype html>${element.toString()}`
  // Weak: the same page, whatever its compression.
  const tag = `W/"${sha256(page).toString('base64url')}"`
  c.header('ETag', tag)
  c.header('Cache-Control', 'public, no-cache')
  c.header('Vary', 'Cookie', { append: true })
  return isKnown(c.req.header('if-none-match'), tag) ? c.body(null, 304) : (c.html(page) as Response)
}

const isKnown = (asked: string | undefined, tag: string) =>
  asked?.split(',').some(each => opaque(each) === opaque(tag)) ?? false
const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

import type { Ctx } from './http.ts'
import { html } from './respond.tsx'
import { sha256 } from './secrets.ts'

type Element = { toString(): string | Promise<string> }

/**
 * A page anyone without a cookie reads the same: it may be kept, and is asked about before it is shown again, so a
 * call that opens, closes or is corrected is never read late. With a cookie it is one person's, and never kept.
 * @param facts all the page is made of besides the time; the same facts within a second are drawn once
 */
export function publicHtml(c: Ctx, draw: () => Element, facts?: string): Response {
  if (c.req.header('cookie') !== undefined) return html(c, draw())
  const { page, tag } = facts === undefined ? drawn(draw) : drawnOnce(c, draw, facts)
  c.header('ETag', tag)
  c.header('Cache-Control', 'public, no-cache')
  c.header('Vary', 'Cookie', { append: true })
  return isKnown(c.req.header('if-none-match'), tag) ? c.body(null, 304) : (c.html(page) as Response)
}

interface Drawn {
  page: string
  tag: string
}

function drawn(draw: () => Element): Drawn {
  const page = `<!doctype html>${draw().toString()}`
  // Weak: the same page, whatever its compression.
  return { page, tag: `W/"${sha256(page).toString('base64url')}"` }
}

// What changes with time changes on a second: nothing outlives it, and no process knows what another would not.
let second = 0
const kept = new Map<string, Drawn>()

function drawnOnce(c: Ctx, draw: () => Element, facts: string): Drawn {
  const now = Math.floor(c.var.act.now.getTime() / 1000)
  if (now !== second || kept.size > 100) kept.clear()
  second = now
  const key = `${c.req.url} ${facts}`
  const found = kept.get(key) ?? drawn(draw)
  kept.set(key, found)
  return found
}

const isKnown = (asked: string | undefined, tag: string) =>
  asked?.split(',').some(each => opaque(each) === opaque(tag)) ?? false
const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

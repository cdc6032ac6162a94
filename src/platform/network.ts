import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx } from './http.ts'

/** The network address a request comes from; the proxy's word is taken only when TRUST_PROXY=1. */
export function networkOf(c: Ctx): string {
  if (c.var.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (forwarded) return forwarded
  }
  return remoteAddress(c)
}

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const LOCAL = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Whether the request comes from this very machine, without a proxy in between. */
export function isFromThisMachine(c: Ctx): boolean {
  // The name asked too: a page elsewhere can make its own name lead to this machine.
  const named = LOCAL_NAMES.has(new URL(c.req.url).hostname)
  return named && LOCAL.has(remoteAddress(c)) && c.req.header('x-forwarded-for') === undefined
}

function remoteAddress(c: Ctx): string {
  // In tests the application is called without a socket.
  return typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : '127.0.0.1'
}

import { giveCookie, readCookie } from './cookies.ts'
import type { Ctx } from './http.ts'
import { newSecret, sha256 } from './secrets.ts'

const COOKIE = 'pepin_browser'
const YEAR = 365 * 86_400

/** The hash of the secret this browser holds, if it holds one: what an unsigned draft is recognised by. */
export function browserKey(c: Ctx): Buffer | null {
  const secret = readCookie(c, COOKIE)
  return secret ? sha256(secret) : null
}

/** The same, giving the browser a secret when it had none. */
export function ensureBrowserKey(c: Ctx): Buffer {
  const given = c.get('givenBrowserKey')
  const key = browserKey(c) ?? given
  if (key) return key
  const secret = newSecret()
  giveCookie(c, COOKIE, secret, YEAR)
  const fresh = sha256(secret)
  c.set('givenBrowserKey', fresh)
  return fresh
}

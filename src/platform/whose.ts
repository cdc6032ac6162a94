import type { Actor } from './act.ts'
import { giveCookie, readCookie } from './cookies.ts'
import type { Ctx } from './http.ts'
import { sha256 } from './secrets.ts'

/** The hidden field by which a form says for whom it was shown. */
export const WHOSE = 'pour'

const COOKIE = 'pepin_account'
const YEAR = 365 * 86_400

const markOf = (of: string) => sha256(`whose/${of}`).toString('hex').slice(0, 32)

/** Names a person in pages and on a device without naming them: no one else can tell who it is. */
export const whoseAccount = (personId: string): string => markOf(`person/${personId}`)
export const whoseBrowser = (key: Buffer): string => markOf(`browser/${key.toString('hex')}`)

/** For whom a page is shown: the person signed in, otherwise this browser; '' for a browser without a key. */
export function whoseOf({ personId, keys }: Actor): string {
  if (personId !== null) return whoseAccount(personId)
  return keys[0] ? whoseBrowser(keys[0]) : ''
}

/** What may be given back to, or written by, whoever acts: theirs, this browser's, and what says nothing. */
export const allTheirs = ({ personId, keys }: Actor): string[] => [
  '',
  ...(personId === null ? [] : [whoseAccount(personId)]),
  ...keys.map(whoseBrowser),
]

export const isTheirs = (actor: Actor, whose: string): boolean => allTheirs(actor).includes(whose)

/** The account this browser last opened: whose session had ended, once nothing else tells. */
export const lastAccount = (c: Ctx): string => readCookie(c, COOKIE) ?? ''

export const rememberAccount = (c: Ctx, personId: string): void =>
  giveCookie(c, COOKIE, whoseAccount(personId), YEAR)

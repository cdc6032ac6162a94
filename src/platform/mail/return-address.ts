import { createHmac } from 'node:crypto'
import { sameHash } from '../secrets.ts'

/**
 * Adresse de retour: one a letter, « retour+<letter>.<mac>@domaine », so that a report says which letter it is of.
 * Without the key nobody makes one: a report on another's letter is refused.
 */
export interface ReturnToken {
  mailId: string
  mac: string
}

const MAC_DIGITS = 16
/** Of the part before the @, 64 at most (RFC 5321), once « +<letter>.<mac> » has its 50. */
export const LONGEST_RETURN_NAME = 14

const macOf = (key: Buffer, mailId: string): string =>
  createHmac('sha256', key).update(`return:${mailId}`).digest('hex').slice(0, MAC_DIGITS)

/** @param base « retour@incubateur.example » */
export function returnAddress(base: string, key: Buffer, mailId: string): string {
  const at = base.lastIndexOf('@')
  return `${base.slice(0, at)}+${mailId.replaceAll('-', '')}.${macOf(key, mailId)}${base.slice(at)}`
}

/** Every return address a text holds, whoever made it; letter case does not count on the way. */
export function returnTokensIn(text: string): ReturnToken[] {
  const found = text.matchAll(/\+([0-9a-f]{32})\.([0-9a-f]{16})@/gi)
  return [...found].map(([, id = '', mac = '']) => ({
    mailId: id.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    mac: mac.toLowerCase(),
  }))
}

export const isOurs = (key: Buffer, { mailId, mac }: ReturnToken): boolean =>
  sameHash(Buffer.from(mac), Buffer.from(macOf(key, mailId)))

import { cleanLine, cleanText } from '../../calls/fields/clean.ts'
import { webAddress } from '../sheet.ts'
import { lightMarkdown } from './markdown.ts'
import { hasMarkup, withoutTags } from './markup.ts'
import { type Oddity, odd } from './oddities.ts'

/** Textes d'un fichier : cleaned as those typed in a form are, each change listed. */
export type Note = (oddity: Oddity) => void

/** Far more than any limit: what is longer is cut before anything reads it. */
const LONGEST_READ = 200_000

const seen = (text: string) => text.replace(/\r\n?/g, '\n').trim()
const hasUnseen = (text: string) => cleanText(seen(text)).trim() !== seen(text)

function note(field: string, text: string, say: Note): void {
  if (hasUnseen(text)) say(odd('unseen-characters', { field }))
  if (hasMarkup(text)) say(odd('markup', { field }))
}

function cut(field: string, text: string, most: number, say: Note): string {
  if (text.length <= most) return text
  say(odd('too-long', { field }))
  return text.slice(0, most).toWellFormed().trimEnd()
}

export function readLine(field: string, text: string | null | undefined, most: number, say: Note): string {
  if (!text) return ''
  const read = text.slice(0, LONGEST_READ)
  note(field, read, say)
  if (text !== text.trim()) say(odd('spaces', { field }))
  return cut(field, cleanLine(withoutTags(read)), most, say)
}

/** A page of the web; anything else is no link, and said. */
export function readLink(field: string, text: string | null | undefined, say: Note): string {
  const line = readLine(field, text, 500, say)
  if (line === '') return ''
  const link = webAddress(line)
  if (link === null) say(odd('bad-link', { field, value: line.slice(0, 120) }))
  return link ?? ''
}

const PERSON = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/

/** An e-mail address or a page; « a@b.fr?subject=… » is read as its address, and said. */
export function readContact(field: string, text: string | null | undefined, say: Note): string {
  const line = readLine(field, text, 300, say)
  if (line === '' || (PERSON.test(line) && !line.includes('?'))) return line
  say(odd('bad-contact', { field, value: line.slice(0, 120) }))
  const address = line.split('?')[0] ?? ''
  return PERSON.test(address) ? address : (webAddress(line) ?? '')
}

/** A Markdown text encoded as in an address. */
export function readMarkdown(
  field: string,
  text: string | null | undefined,
  most: number,
  say: Note,
): string {
  if (!text) return ''
  let decoded = text
  try {
    decoded = decodeURIComponent(text)
  } catch {
    say(odd('unreadable-text', { field }))
  }
  const read = decoded.slice(0, LONGEST_READ)
  note(field, read, say)
  return cut(field, cleanText(lightMarkdown(read)), most, say)
}

import type { Ctx } from './http.ts'

/** Why a request's body could not be read, and the HTTP status that says so. */
export class UnreadableBody extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message)
  }
}

export const BODY_LIMIT = 1_000_000

/** Form data as typed: field order kept, a doubled field gives its first value to `text`. */
export class FormFields {
  constructor(private readonly pairs: readonly (readonly [string, string])[]) {}
  /** What was typed in a field, '' when it is absent. */
  text(name: string): string {
    return this.pairs.find(([key]) => key === name)?.[1] ?? ''
  }
  has(name: string): boolean {
    return this.pairs.some(([key]) => key === name)
  }
  all(name: string): string[] {
    return this.pairs.filter(([key]) => key === name).map(([, value]) => value)
  }
  entries(): readonly (readonly [string, string])[] {
    return this.pairs
  }
}

/** ignoreBOM: a BOM in a text is part of the text. */
export const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Browsers send CRLF in text areas: kept as LF, so that what was typed is what is kept. */
export const normaliseNewlines = (text: string) => text.replace(/\r\n?/g, '\n')

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the point
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text)

function decode(part: string): string {
  const text = part.replace(/\+/g, ' ')
  try {
    // The usual case, four times faster; raw bytes and stray percent signs take the slow path.
    if (isAscii(text)) return decodeURIComponent(text)
  } catch {}
  const bytes = Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
  return strict.decode(bytes)
}

/** Reads an urlencoded body of strict UTF-8. */
export function parseFormBody(body: string): FormFields {
  const pairs = body
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const cut = pair.indexOf('=')
      const [key, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)]
      return [decode(key), normaliseNewlines(decode(value))] as const
    })
  return new FormFields(pairs)
}

/** The form of this request, read once. @throws UnreadableBody */
export async function formOf(c: Ctx): Promise<FormFields> {
  const kept = c.get('form')
  if (kept) return kept
  const type = c.req.header('content-type') ?? ''
  if (type !== '' && !/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new UnreadableBody(415, 'Le formulaire a été envoyé dans un format que cette page ne lit pas.')
  if (Number(c.req.header('content-length') ?? 0) > BODY_LIMIT) throw tooLarge()
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength > BODY_LIMIT) throw tooLarge()
  try {
    const form = parseFormBody(Buffer.from(bytes).toString('latin1'))
    c.set('form', form)
    return form
  } catch {
    throw new UnreadableBody(400, NOT_UTF8)
  }
}

export const NOT_UTF8 = 'Le texte envoyé contient des caractères illisibles (il n’est pas en UTF-8).'

export const TOO_LONG =
  'Le texte envoyé est trop long pour être reçu en une fois (1 million de signes au plus).'

const tooLarge = () => new UnreadableBody(413, TOO_LONG)

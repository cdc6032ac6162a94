import { z } from 'zod'
import { cleanLine, cleanText } from '../calls/fields/clean.ts'

/** Fiche produit : what the public reads of a product; kept as versions, the last number counts. */
export const ACCESSIBILITIES = ['non conforme', 'partiellement conforme', 'totalement conforme'] as const
export type Accessibility = (typeof ACCESSIBILITIES)[number]

/** Most characters of each; what is longer is refused by the form and listed by an import. */
export const SHEET_LIMITS = { pitch: 600, description: 30_000, line: 500, technos: 50 } as const

const line = (limit: number) => z.string().transform(cleanLine).pipe(z.string().max(limit))
/** '' or a page of the web; nothing a browser would run. */
const address = line(SHEET_LIMITS.line).refine(typed => typed === '' || webAddress(typed) === typed)

export const sheetSchema = z.object({
  /** One or two sentences. */
  pitch: line(SHEET_LIMITS.pitch),
  /** Light Markdown, no HTML. */
  description: z.string().transform(cleanText).pipe(z.string().max(SHEET_LIMITS.description)),
  contact: line(SHEET_LIMITS.line),
  link: address,
  repository: address,
  statsUrl: address,
  budgetUrl: address,
  impactUrl: address,
  technos: z.array(line(SHEET_LIMITS.line)).max(SHEET_LIMITS.technos),
  accessibility: z.enum(['', ...ACCESSIBILITIES]),
})
export type Sheet = z.infer<typeof sheetSchema>

export const EMPTY_SHEET: Sheet = {
  pitch: '',
  description: '',
  contact: '',
  link: '',
  repository: '',
  statsUrl: '',
  budgetUrl: '',
  impactUrl: '',
  technos: [],
  accessibility: '',
}

/** A page of the web as typed, trimmed; null for anything else (« javascript: », a path, words). */
export function webAddress(typed: string): string | null {
  const text = cleanLine(typed)
  if (!/^https?:\/\/[^\s<>"'`\\]+$/i.test(text)) return null
  const url = URL.parse(text)
  return url?.hostname.includes('.') && url.username === '' && url.password === '' ? text : null
}

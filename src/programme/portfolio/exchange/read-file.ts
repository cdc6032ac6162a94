import type { ZodError } from 'zod'
import type { FileRefusal } from './file-refusal.ts'
import { incubatorSchema, type PortfolioFile, type ProductRecord, portfolioSchema } from './format.ts'
import { safeRecord, TooDeep } from './safe-record.ts'

/** Lecture d'un portefeuille : bytes become records of the format, or a refusal that says where it stopped. */
export type FileReading = { ok: true; value: PortfolioFile } | { ok: false; refusal: FileRefusal }

const refuse = (refusal: FileRefusal): FileReading => ({ ok: false, refusal })

export function readPortfolio(bytes: Uint8Array): FileReading {
  const text = decode(bytes)
  if (text === null) return refuse({ reason: 'not-utf8', position: firstBroken(bytes) })
  if (text.trim() === '') return refuse({ reason: 'empty' })
  let value: unknown
  try {
    value = safeRecord(JSON.parse(text))
  } catch (error) {
    return refuse(error instanceof TooDeep ? { reason: 'too-deep' } : jsonRefusal(error as Error, text))
  }
  const read = portfolioSchema.safeParse(value)
  if (!read.success) return refuse({ reason: 'other-format', where: whereOf(read.error) })
  const raw = read.data.included.filter(({ type }) => type === 'incubator')
  const incubators = incubatorSchema.array().safeParse(raw)
  if (!incubators.success)
    return refuse({ reason: 'other-format', where: `included.${whereOf(incubators.error)}` })
  const products: ProductRecord[] = read.data.data
  const twice = doubled(products) ?? null
  if (twice !== null) return refuse({ reason: 'doubled-id', id: twice, what: 'product' })
  const again = doubled(incubators.data) ?? null
  if (again !== null) return refuse({ reason: 'doubled-id', id: again, what: 'incubator' })
  return { ok: true, value: { products, incubators: incubators.data } }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// A broken byte reads as U+FFFD: what precedes it is whole.
const firstBroken = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).indexOf('\ufffd')

function jsonRefusal(error: Error, text: string): FileRefusal {
  const said = /position (\d+)/.exec(error.message)?.[1]
  const position = said === undefined ? null : Number(said)
  const cut = /end of JSON|Unterminated/.test(error.message) || (position ?? 0) >= text.trimEnd().length
  return cut
    ? { reason: 'cut-short', position: position ?? text.length }
    : { reason: 'not-json', position: position ?? (/^\s*[[{]/.test(text) ? null : 0) }
}

const whereOf = (error: ZodError): string => error.issues[0]?.path.join('.').slice(0, 100) || 'le début'

function doubled(records: readonly { id: string }[]): string | undefined {
  const seen = new Set<string>()
  return records.find(({ id }) => seen.size === seen.add(id).size)?.id
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A document in blocks; texts are data, line ends kept, never read as markup. */
export interface PdfDocument {
  title: string
  author: string
  /** Said at the foot of every page. */
  footer: string
  blocks: PdfBlock[]
}

export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; items: { term: string; value: string }[] }
  /** `widths` are proportions, one a column. */
  | { kind: 'table'; columns: string[]; widths: number[]; rows: string[][] }
  | { kind: 'signature'; text: string }

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler')
let typst: Typst | undefined
let compiler: NodeCompiler | undefined
const template = () => readFileSync(join(process.cwd(), 'src/platform/pdf/document.typ'), 'utf8')

/** Loaded at the first use: a process that draws nothing does not carry the compiler. */
async function load(): Promise<{ typst: Typst; compiler: NodeCompiler }> {
  // A CommonJS module: its exports stand under `default`, whatever bundles it.
  const module = await import('@myriaddreamin/typst-ts-node-compiler')
  typst ??= 'NodeCompiler' in module ? module : (module as { default: Typst }).default
  compiler ??= typst.NodeCompiler.create()
  return { typst, compiler }
}

/**
 * Draws a tagged PDF (PDF/UA-1): headings, lists and table headers are read as such by a screen reader.
 * A character the fonts lack (an emoji, another script) is written as its number: [U+1F331].
 * @throws when the document breaks the standard (an empty title, a skipped heading level)
 */
export async function drawPdf(document: PdfDocument): Promise<Buffer> {
  let data = JSON.stringify(document)
  for (let tries = 0; tries < MOST_SCRIPTS; tries++) {
    const drawn = await draw(data)
    if (Buffer.isBuffer(drawn)) return drawn
    data = [...data].map(letter => (drawn.missing.has(letter) ? numbered(letter) : letter)).join('')
  }
  return expectPdf(
    await draw(data.replace(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|\p{Extended_Pictographic}/gu, numbered)),
  )
}

const MOST_SCRIPTS = 40
const isForeign = (letter: string) => letter > '~'
const numbered = (letter: string) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`

function expectPdf(drawn: Buffer | { missing: Set<string> }): Buffer {
  if (Buffer.isBuffer(drawn)) return drawn
  throw new Error(`the document holds what no font draws: ${[...drawn.missing].join(' ')}`)
}

/** The PDF, or the text no font could draw. */
async function draw(data: string): Promise<Buffer | { missing: Set<string> }> {
  const { typst, compiler } = await load()
  const compiled = compiler.compile({ mainFileContent: template(), inputs: { data } })
  const drawn = compiled.result
  if (!drawn) throw cannot(messagesOf(compiled.takeDiagnostics()?.shortDiagnostics))
  try {
    return compiler.pdf(drawn, { pdfStandard: typst.PdfStandard.UA_1 })
  } catch (error) {
    const texts = messagesOf(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)
    const missing = new Set([...texts].flatMap(([, text = '']) => [...text].filter(isForeign)))
    if (missing.size === 0) throw cannot(messagesOf(error))
    return { missing }
  } finally {
    compiler.evictCache(10)
  }
}

const cannot = (why: string) => new Error(`the document cannot be drawn: ${why}`)

/** What the compiler says, whether it throws an error or a list of diagnostics. */
function messagesOf(thrown: unknown): string {
  const each: unknown[] = Array.isArray(thrown) ? thrown : [thrown]
  return each.map(one => (one as { message?: string } | null)?.message ?? String(one)).join(' ; ')
}

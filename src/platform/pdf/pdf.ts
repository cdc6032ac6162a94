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

/** Words of a paragraph, some of which stand out or lead somewhere. */
export interface PdfRun {
  text: string
  strong?: boolean
  emphasis?: boolean
  href?: string
}
export type PdfWords = string | readonly PdfRun[]

export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: PdfWords }
  /** Points, or numbered steps. */
  | { kind: 'list' | 'steps'; items: PdfWords[] }
  | { kind: 'facts'; items: { term: string; value: string }[] }
  /** `widths` are proportions, one a column. */
  | { kind: 'table'; columns: string[]; widths: number[]; rows: string[][] }
  | { kind: 'signature'; text: string }

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler')
let typst: Typst | undefined
let compiler: NodeCompiler | undefined
const TEMPLATES = ['document', 'poster'] as const
type Template = (typeof TEMPLATES)[number]
const read = (template: Template) =>
  readFileSync(join(process.cwd(), `src/platform/pdf/${template}.typ`), 'utf8')

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
export const drawPdf = (document: PdfDocument): Promise<Buffer> => drawWith('document', document)

/** What a poster says, from the top of its page to the foot. */
export interface Poster {
  title: string
  author: string
  /** « #1F5C4D »: of the incubator. */
  colour: string
  /** Who calls, above the title. */
  from: string
  question: string
  lines: string[]
  /** The code to photograph, as SVG, and what it leads to. */
  code: string
  codeSays: string
  /** What it leads to, for those who do not see it. */
  codeAlt: string
  address: string
  footer: string
}

/** Draws a poster of one A4 page, tagged like a document. */
export const drawPoster = (poster: Poster): Promise<Buffer> => drawWith('poster', poster)

async function drawWith(template: Template, said: object): Promise<Buffer> {
  let data = JSON.stringify(said)
  for (let tries = 0; tries < MOST_SCRIPTS; tries++) {
    const drawn = await draw(template, data)
    if (Buffer.isBuffer(drawn)) return drawn
    data = [...data].map(letter => (drawn.missing.has(letter) ? numbered(letter) : letter)).join('')
  }
  return expectPdf(
    await draw(
      template,
      data.replace(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|\p{Extended_Pictographic}/gu, numbered),
    ),
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
async function draw(template: Template, data: string): Promise<Buffer | { missing: Set<string> }> {
  const { typst, compiler } = await load()
  const compiled = compiler.compile({ mainFileContent: read(template), inputs: { data } })
  const drawn = compiled.result
  if (!drawn) throw cannot(messagesOf(compiled.takeDiagnostics()?.shortDiagnostics))
  try {
    return compiler.pdf(drawn, { pdfStandard: typst.PdfStandard.UA_1 })
  } catch (error) {
    const texts = messagesOf(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)
    const missing = new Set([...texts].flatMap(([, text = '']) => [...asTyped(text)].filter(isForeign)))
    if (missing.size === 0) throw cannot(messagesOf(error))
    return { missing }
  } finally {
    compiler.evictCache(10)
  }
}

// Of a private or unassigned character, the compiler says its number: \u{f6fb7}.
const asTyped = (said: string): string =>
  said.replace(/\\+u\{([0-9a-f]{1,6})\}/g, (_, number) => String.fromCodePoint(Number.parseInt(number, 16)))

const cannot = (why: string) => new Error(`the document cannot be drawn: ${why}`)

/** What the compiler says, whether it throws an error or a list of diagnostics. */
function messagesOf(thrown: unknown): string {
  const each: unknown[] = Array.isArray(thrown) ? thrown : [thrown]
  return each.map(one => (one as { message?: string } | null)?.message ?? String(one)).join(' ; ')
}

import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Table } from './table.tsx'

/** Our own words as a text, someone's as `{ said }`: only ours are set in French typography. */
type Word = string | { said: string }
type Words = Word | readonly Word[]

/** A document in blocks, the same for its page and for its PDF. */
export type DocumentBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Words }
  | { kind: 'paragraph'; text: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'table'; caption: string; columns: string[]; widths: number[]; rows: Words[][] }
  | { kind: 'signature'; text: Words }

const wordsOf = (text: Words): readonly Word[] => (typeof text === 'string' || 'said' in text ? [text] : text)

const flat = (text: Words): string =>
  wordsOf(text)
    .map(word => (typeof word === 'string' ? fr(word) : word.said))
    .join('')

const shown = (text: Words): Child =>
  wordsOf(text).map(word => (typeof word === 'string' ? fr(word) : <bdi class="pepin-said">{word.said}</bdi>))

/** The document on a page, under its h1. */
export function DocumentView({ blocks }: { blocks: readonly DocumentBlock[] }) {
  return (
    <div class="pepin-document">
      {blocks.map(block => (
        <BlockView block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return <h2 class="ds-heading">{shown(block.text)}</h2>
      if (block.level === 2) return <h3 class="ds-heading">{shown(block.text)}</h3>
      return <h4 class="ds-heading">{shown(block.text)}</h4>
    case 'paragraph':
      return <p>{shown(block.text)}</p>
    case 'list':
      return (
        <ul class="ds-list">
          {block.items.map(item => (
            <li>{shown(item)}</li>
          ))}
        </ul>
      )
    case 'table': {
      const { caption, columns, rows } = block
      return (
        <Table
          caption={caption}
          columns={columns.map((label, index) => ({ key: String(index), label }))}
          rows={rows.map(cells =>
            Object.fromEntries(cells.map((cell, index) => [index, <span>{shown(cell)}</span>])),
          )}
        />
      )
    }
    case 'signature':
      return <p class="pepin-signature">{shown(block.text)}</p>
  }
}

/** The same blocks as plain texts, for the PDF. */
export function typeset(blocks: readonly DocumentBlock[]) {
  return blocks.map(block => {
    switch (block.kind) {
      case 'heading':
        return { kind: block.kind, level: block.level, text: flat(block.text) }
      case 'list':
        return { kind: block.kind, items: block.items.map(flat) }
      case 'table': {
        const { kind, widths } = block
        return { kind, widths, columns: block.columns.map(fr), rows: block.rows.map(row => row.map(flat)) }
      }
      default:
        return { kind: block.kind, text: flat(block.text) }
    }
  })
}

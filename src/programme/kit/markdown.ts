import { type ProseBlock, proseBlocks } from '../../design/prose-blocks.ts'
import { type Run, runsOf } from '../../design/prose-runs.ts'

export type { Run } from '../../design/prose-runs.ts'

/** Markdown léger : the texts of a guide as blocks, read as on the page, for what is not a page of this site. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list' | 'steps'; items: Run[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }

/** @param base the address of this site, for links to its own pages */
export function blocksOf(text: string, base: string): Block[] {
  const runs = (said: string) => runsOf(said, href => leadingTo(href, base))
  return proseBlocks(text).map(block => blockOf(block, runs))
}

function blockOf(block: ProseBlock, runs: (text: string) => Run[]): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: plain(runs(block.text)) }
    case 'paragraph':
      return { kind: 'paragraph', runs: runs(block.text) }
    case 'table':
      return { kind: 'table', head: block.head.map(runs), rows: block.rows.map(row => row.map(runs)) }
    default:
      return { kind: block.kind, items: block.items.map(runs) }
  }
}

/** A whole address, as it is followed from outside this site; null when it leads nowhere a reader expects. */
export function leadingTo(href: string, base: string): string | null {
  if (/^(https?:\/\/|mailto:)/i.test(href)) return href
  return /^\/(?!\/)/.test(href) ? base + href : null
}

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

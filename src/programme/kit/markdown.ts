/** Markdown léger : the texts of a guide as blocks, for what is not a page of this site. Never HTML. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  href?: string
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list' | 'steps'; items: Run[][] }

const INLINE =
  /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?»])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g

/** @param base the address of this site, for links to its own pages */
export function blocksOf(text: string, base: string): Block[] {
  return text
    .replace(/^(#{2,4} .+)\n(?!\n)/gm, '$1\n\n')
    .split(/\n{2,}/)
    .map(block => block.trim())
    .filter(Boolean)
    .map(block => blockOf(block, base))
}

function blockOf(text: string, base: string): Block {
  if (/^#{2,4} /.test(text)) return { kind: 'heading', text: plain(runsOf(text.replace(/^#+ /, ''), base)) }
  const lines = text.split('\n')
  const itemsLess = (mark: RegExp) => lines.map(line => runsOf(line.replace(mark, ''), base))
  if (lines.every(line => /^[-*] /.test(line))) return { kind: 'list', items: itemsLess(/^[-*] /) }
  if (lines.every(line => /^\d+[.)] /.test(line))) return { kind: 'steps', items: itemsLess(/^\d+[.)] /) }
  return { kind: 'paragraph', runs: runsOf(text, base) }
}

function runsOf(text: string, base: string): Run[] {
  const runs: Run[] = []
  let last = 0
  for (const found of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, href, bare, address] = found
    runs.push({ text: text.slice(last, found.index) })
    const to = href && leadingTo(href, base)
    if (bold !== undefined) runs.push({ text: bold, strong: true })
    else if (italic !== undefined) runs.push({ text: italic, emphasis: true })
    else if (label !== undefined) runs.push(to ? { text: label, href: to } : { text: whole })
    else if (bare !== undefined) runs.push({ text: bare, href: bare })
    else if (address !== undefined) runs.push({ text: address, href: `mailto:${address}` })
    last = found.index + whole.length
  }
  return [...runs, { text: text.slice(last) }].filter(run => run.text !== '')
}

/** A whole address, as it is followed from outside this site; null when it leads nowhere a reader expects. */
function leadingTo(href: string, base: string): string | null {
  if (/^(https?:\/\/|mailto:)/i.test(href)) return href
  return /^\/(?!\/)/.test(href) ? base + href : null
}

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

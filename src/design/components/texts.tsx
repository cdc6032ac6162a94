import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { isTable, ProseTable } from './prose-table.tsx'

const INLINE =
  /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?»])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g

// Only what leads somewhere a reader expects: a page, a path of this site, an address.
const safe = (href: string) => /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href)

function inline(text: string): Child[] {
  const parts: Child[] = []
  let last = 0
  for (const found of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, href, bare, address] = found
    parts.push(fr(text.slice(last, found.index)))
    if (bold !== undefined) parts.push(<strong>{fr(bold)}</strong>)
    else if (italic !== undefined) parts.push(<em>{fr(italic)}</em>)
    else if (label !== undefined && href !== undefined && safe(href))
      parts.push(
        <a class="ds-link" href={href}>
          {fr(label)}
        </a>,
      )
    else if (bare !== undefined)
      parts.push(
        <a class="ds-link" href={bare}>
          {bare}
        </a>,
      )
    else if (address !== undefined)
      parts.push(
        <a class="ds-link" href={`mailto:${address}`}>
          {address}
        </a>,
      )
    else parts.push(fr(whole))
    last = found.index + whole.length
  }
  parts.push(fr(text.slice(last)))
  return parts
}

const lines = (block: string): Child[] =>
  block.split('\n').flatMap((line, index) => (index === 0 ? inline(line) : [<br />, ...inline(line)]))

function Block({ text }: { text: string }) {
  if (/^#{2,4} /.test(text)) return <h3 class="ds-heading">{inline(text.replace(/^#+ /, ''))}</h3>
  const items = text.split('\n')
  if (items.every(item => /^[-*] /.test(item)))
    return (
      <ul class="ds-list">
        {items.map(item => (
          <li>{inline(item.slice(2))}</li>
        ))}
      </ul>
    )
  if (items.every(item => /^\d+[.)] /.test(item)))
    return (
      <ol class="ds-list">
        {items.map(item => (
          <li>{inline(item.replace(/^\d+[.)] /, ''))}</li>
        ))}
      </ol>
    )
  if (isTable(items)) return <ProseTable lines={items} inline={inline} />
  return <p>{lines(text)}</p>
}

/** Light Markdown written by organisers: paragraphs, lists, tables, ###, bold, italic, links. Never HTML. */
export function Prose({ text }: { text: string }) {
  const blocks = text
    .replace(/^(#{2,4} .+)\n(?!\n)/gm, '$1\n\n')
    .split(/\n{2,}/)
    .map(block => block.trim())
  return (
    <div class="pepin-prose">
      {blocks.filter(Boolean).map(block => (
        <Block text={block} />
      ))}
    </div>
  )
}

/** What someone wrote, exactly: line ends kept, held apart so that no character of it disturbs the page. */
export function Quoted({ text }: { text: string }) {
  return (
    <div class="pepin-quoted" dir="auto">
      {text}
    </div>
  )
}

import type { Child } from 'hono/jsx'
import { type ProseBlock, proseBlocks } from '../prose-blocks.ts'
import { runsOf } from '../prose-runs.ts'
import { fr } from '../typography.ts'
import { ProseTable } from './prose-table.tsx'

// Only what leads somewhere a reader expects: a page, a path of this site, an address.
const safe = (href: string) => (/^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href) ? href : null)

const inline = (text: string): Child[] =>
  runsOf(text, safe).map(({ text: said, strong, emphasis, href }) => {
    // An address is shown as it is typed; words are set in French.
    const shown = href === said || href === `mailto:${said}` ? said : fr(said)
    if (href !== undefined)
      return (
        <a class="ds-link" href={href}>
          {shown}
        </a>
      )
    if (strong) return <strong>{shown}</strong>
    return emphasis ? <em>{shown}</em> : shown
  })

const lines = (text: string): Child[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? inline(line) : [<br />, ...inline(line)]))

const items = (said: readonly string[]) => said.map(item => <li>{lines(item)}</li>)

function Block({ block }: { block: ProseBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3 class="ds-heading">{inline(block.text)}</h3>
    case 'list':
      return <ul class="ds-list">{items(block.items)}</ul>
    case 'steps':
      return <ol class="ds-list">{items(block.items)}</ol>
    case 'table':
      return <ProseTable head={block.head} rows={block.rows} inline={inline} />
    default:
      return <p>{lines(block.text)}</p>
  }
}

/** Light Markdown written by organisers: paragraphs, lists, tables, titles, bold, italic, links. Never HTML. */
export function Prose({ text }: { text: string }) {
  return (
    <div class="pepin-prose">
      {proseBlocks(text).map(block => (
        <Block block={block} />
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

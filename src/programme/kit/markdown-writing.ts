import type { Block, Run } from './markdown.ts'
import type { Say } from './writing.ts'

/** Un texte tapé, écrit en Markdown : no character of it is read as a mark, a link, an image or a tag. */
export const markdownText = (text: string): string =>
  text.replace(/[\\`*_[\]]/g, '\\$&').replaceAll('<', '&lt;')

export function markdownOf(blocks: readonly Block[], say: Say): string {
  const line = (runs: readonly Run[]) => runs.map(run => markdownRun(run, say)).join('')
  const row = (cells: readonly Run[][]) => `| ${cells.map(cell => line(cell)).join(' | ')} |`
  const dashes = (cells: readonly unknown[]) => `| ${cells.map(() => '---').join(' | ')} |`
  return blocks
    .map(block => {
      if (block.kind === 'heading') return `### ${markdownText(say(block.text))}`
      if (block.kind === 'paragraph') return line(block.runs)
      if (block.kind === 'table')
        return [row(block.head), dashes(block.head), ...block.rows.map(row)].join('\n')
      return block.items
        .map((item, index) => `${block.kind === 'list' ? '-' : `${index + 1}.`} ${line(item)}`)
        .join('\n')
    })
    .join('\n\n')
}

function markdownRun({ text, strong, emphasis, href }: Run, say: Say): string {
  const said = markdownText(say(text))
  if (href !== undefined) return `[${said}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`
  if (strong) return `**${said}**`
  return emphasis ? `*${said}*` : said
}

import type { Fact } from './facts.ts'
import type { Block, Run } from './markdown.ts'
import { rowsText } from './table-writing.ts'

/** Sets our words in French typography; given by whoever knows it. */
export type Say = (text: string) => string

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Écritures des blocs : plain tags without script, style or class, made to be pasted anywhere. */
export function htmlOf(blocks: readonly Block[], say: Say): string {
  return blocks
    .map(block => {
      if (block.kind === 'heading') return `<h3>${escaped(say(block.text))}</h3>`
      if (block.kind === 'paragraph') return `<p>${htmlRuns(block.runs, say)}</p>`
      if (block.kind === 'table') return htmlTable(block, say)
      const tag = block.kind === 'list' ? 'ul' : 'ol'
      const items = block.items.map(item => `  <li>${htmlRuns(item, say)}</li>`)
      return [`<${tag}>`, ...items, `</${tag}>`].join('\n')
    })
    .join('\n')
}

function htmlTable({ head, rows }: Extract<Block, { kind: 'table' }>, say: Say): string {
  const names = head.map(cell => `<th scope="col">${htmlRuns(cell, say)}</th>`).join('')
  const lines = rows.map(row => `  <tr>${row.map(cell => `<td>${htmlRuns(cell, say)}</td>`).join('')}</tr>`)
  return ['<table>', `  <tr>${names}</tr>`, ...lines, '</table>'].join('\n')
}

const htmlRuns = (runs: readonly Run[], say: Say): string =>
  runs
    .map(({ text, strong, emphasis, href }) => {
      const said = escaped(say(text)).replaceAll('\n', '<br>')
      if (href !== undefined) return htmlLink(href, said)
      if (strong) return `<strong>${said}</strong>`
      return emphasis ? `<em>${said}</em>` : said
    })
    .join('')

export const htmlLink = (href: string, said: string): string => `<a href="${escaped(href)}">${said}</a>`
export const htmlTitle = (text: string, say: Say): string => `<h2>${escaped(say(text))}</h2>`

export const htmlFacts = (facts: readonly Fact[], say: Say): string =>
  [
    '<ul>',
    ...facts.map(
      ({ term, value }) => `  <li><strong>${escaped(say(`${term} :`))}</strong> ${escaped(say(value))}</li>`,
    ),
    '</ul>',
  ].join('\n')

export const textFacts = (facts: readonly Fact[], say: Say): string =>
  facts.map(({ term, value }) => say(`- ${term} : ${value}`)).join('\n')

/** Plain text: an address follows the words that lead to it. */
export function textOf(blocks: readonly Block[], say: Say): string {
  const line = (runs: readonly Run[]) => runs.map(run => textRun(run, say)).join('')
  return blocks
    .map(block => {
      if (block.kind === 'heading') return say(block.text).toUpperCase()
      if (block.kind === 'paragraph') return line(block.runs)
      if (block.kind === 'table')
        return rowsText(block.head, block.rows)
          .map(row => say(`- ${row}`))
          .join('\n')
      return block.items
        .map((item, index) => `${block.kind === 'list' ? '-' : `${index + 1}.`} ${line(item)}`)
        .join('\n')
    })
    .join('\n\n')
}

function textRun({ text, href }: Run, say: Say): string {
  const said = say(text)
  return href === undefined || href === text || href === `mailto:${text}` ? said : `${said} (${href})`
}

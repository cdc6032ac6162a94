import { withoutTags } from './markup.ts'

/** Texte long d'un fichier : Markdown of elsewhere brought to the light Markdown our pages show. */
const IMAGE = /!\[([^\]\n]{0,300})\]\(([^)\s]{1,500})[^)\n]{0,300}\)/g
const ITEM = /^(?:[-*] |\d+[.)] )/

export function lightMarkdown(text: string): string {
  const lines = withoutTags(text)
    .replace(/\r\n?/g, '\n')
    .replace(IMAGE, (_, label: string, href: string) => (label.trim() === '' ? '' : `[${label}](${href})`))
    .split('\n')
    .map(lightLine)
  // A list is set apart from the sentence that announces it.
  return lines
    .map((line, index) => {
      const before = lines[index - 1] ?? ''
      return ITEM.test(line) && before !== '' && !ITEM.test(before) ? `\n${line}` : line
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Headings of every level as ours, items without their indent, rules taken out. */
function lightLine(line: string): string {
  if (/^\s*[-*_]{3,}\s*$/.test(line)) return ''
  const item = line.replace(/^\s*(?:>\s?)+/, '').trimStart()
  const point = /^[-*+•]\s+(?=\S)/.exec(item)?.[0]
  if (point) return `- ${item.slice(point.length).trimEnd()}`
  // « #Mot » is a word of a network, « ##Titre » a title.
  return (line.startsWith('>') ? item : line).replace(/^(?:#{2,6}\s*|#\s+)(?=\S)/, '### ').trimEnd()
}

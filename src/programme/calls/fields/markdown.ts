import { kindsOf } from '../../../design/prose-lines.ts'
import { tableProblem } from './markdown-table.ts'

/** Markdown accepté : what a text may not hold is refused with its line, never shown half. */
const TAG = /<(?:\/?[a-z][^\s>]*|!--)/i
const IMAGE = /!\[[^\]]*\]\s*[([]/
const LINK = /\]\(\s*([^)\s]*)/g
const SAFE = /^(https?:\/\/|mailto:|\/(?!\/)|#|\{\{)/i
const RUNS = /(?:java|vb)\s*script\s*:|data\s*:\s*text\/html/i

/** The sentence that says what is wrong and where; null when nothing is. */
export function markdownProblem(text: string): string | null {
  const lines = text.split('\n')
  const kinds = kindsOf(lines)
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line) ?? tableProblem(lines, kinds, index)
    if (problem !== null) return `Ligne ${index + 1} : ${problem}`
  }
  return null
}

function problemOf(line: string): string | null {
  const [tag] = TAG.exec(line) ?? []
  if (tag)
    return `« ${tag.slice(0, 40)} » est du code HTML, qui n'est pas accepté. Écrivez du texte, avec **gras**, listes et liens.`
  if (RUNS.test(line)) return 'un lien qui lance du code n’est pas accepté. Écrivez une adresse en https://.'
  if (/^#{2,6}[^\s#]/.test(line)) return 'laissez une espace entre le dièse et le titre : ## Votre titre.'
  if (IMAGE.test(line)) return "les images ne s'affichent pas dans le guide. Décrivez-la, ou citez sa page."
  for (const [, href = ''] of line.matchAll(LINK))
    if (!SAFE.test(href))
      return `le lien « ${href.slice(0, 60)} » ne mène à aucune page. Écrivez une adresse en https://.`
  return null
}

/** Markdown accepté : what a text may not hold is refused with its line, never shown half. */
const TAG = /<(?:\/?[a-z][^\s>]*|!--)/i
const IMAGE = /!\[[^\]]*\]\s*[([]/
const LINK = /\]\(\s*([^)\s]*)/g
const SAFE = /^(https?:\/\/|mailto:|\/(?!\/)|#|\{\{)/i
const RUNS = /(?:java|vb)\s*script\s*:|data\s*:\s*text\/html/i

/** The sentence that says what is wrong and where; null when nothing is. */
export function markdownProblem(text: string): string | null {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line) ?? tableProblem(lines, index)
    if (problem !== null) return `Ligne ${index + 1} : ${problem}`
  }
  return null
}

function problemOf(line: string): string | null {
  const [tag] = TAG.exec(line) ?? []
  if (tag)
    return `« ${tag.slice(0, 40)} » est du code HTML, qui n'est pas accepté. Écrivez du texte, avec **gras**, listes et liens.`
  if (RUNS.test(line)) return 'un lien qui lance du code n’est pas accepté. Écrivez une adresse en https://.'
  if (IMAGE.test(line)) return "les images ne s'affichent pas dans le guide. Décrivez-la, ou citez sa page."
  for (const [, href = ''] of line.matchAll(LINK))
    if (!SAFE.test(href))
      return `le lien « ${href.slice(0, 60)} » ne mène à aucune page. Écrivez une adresse en https://.`
  return null
}

const width = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** A table needs names, dashes, then rows as wide as the names, each closed by a bar. */
function tableProblem(lines: readonly string[], index: number): string | null {
  const line = lines[index] ?? ''
  if (!line.startsWith('|')) return null
  let first = index
  while (lines[first - 1]?.startsWith('|')) first--
  if (!line.trimEnd().endsWith('|')) return "le tableau n'est pas fermé : terminez la ligne par une barre |."
  if (!/^\|[\s:|-]+$/.test(lines[first + 1] ?? ''))
    return 'sous les noms des colonnes d’un tableau, écrivez une ligne de tirets : | --- | --- |.'
  if (width(line) !== width(lines[first] ?? ''))
    return `cette ligne du tableau a ${width(line)} cases, la première en a ${width(lines[first] ?? '')}.`
  return lines[first + 2]?.startsWith('|') ? null : "le tableau n'a aucune ligne sous ses tirets."
}

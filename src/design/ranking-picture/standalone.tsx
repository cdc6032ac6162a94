import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DrawingView } from './drawing.tsx'
import { drawingOf, type PictureItem } from './geometry.ts'
import { itemsOf, type Ranked, usualReviews } from './ranked.ts'
import { findingOf, GROUP_WORDS, sentenceOf } from './words.ts'

/** A ranking as one SVG file, its colours inside, light and dark; for the command line. */
export function rankingSvg(ranking: Ranked, root = process.cwd()): string {
  const items = itemsOf(ranking)
  const drawing = drawingOf({ places: ranking.places, items, lowest: ranking.items.length })
  const css = readFileSync(join(root, 'src', 'design', 'styles', 'ranks.css'), 'utf8')
  const label = findingOf(items, ranking.places)
  const inner = String(<DrawingView drawing={drawing} label={label} />)
  const lines = linesOf(items, usualReviews(ranking))
  const [width, height] = [Math.max(drawing.width, 360), drawing.height + 48 + 16 * lines.length]
  const style = `${css}text{font-family:sans-serif}.paper{fill:#fff}.title{font-weight:bold}@media (prefers-color-scheme:dark){.paper{fill:#101715}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="pepin-ranks" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="pepin-ranks-text title" x="12" y="22">${label}</text>
<g transform="translate(0 32)">${inner}</g>
${lines
  .map(
    (line, at) => `<text class="pepin-ranks-text" x="12" y="${drawing.height + 52 + 16 * at}">${line}</text>`,
  )
  .join('\n')}
</svg>
`
}

function linesOf(items: readonly PictureItem[], reviews: number): string[] {
  const key = `Vert : ${GROUP_WORDS.accepted} ; orange hachuré : ${GROUP_WORDS.zone} ; gris : ${GROUP_WORDS.rejected}.`
  return [...wrapped(key), ...wrapped(sentenceOf(items, reviews))]
}

// A line of a narrow phone.
const LONGEST = 48

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/ (?![:;])/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= LONGEST) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.filter(line => line !== '')
}

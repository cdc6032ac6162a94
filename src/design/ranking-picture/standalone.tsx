import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DrawingView } from './drawing.tsx'
import { drawingOf, type PictureItem } from './geometry.ts'
import type { Ranked } from './ranked.ts'
import { itemsOf, usualReviews } from './ranked.ts'
import { findingOf, GROUP_WORDS, sentenceOf } from './words.ts'

/** A ranking as one SVG file, its colours inside, light and dark; for the command line. */
export function rankingSvg(ranking: Ranked, root = process.cwd()): string {
  const items = itemsOf(ranking)
  const drawing = drawingOf({ places: ranking.places, items, lowest: ranking.items.length })
  const css = readFileSync(join(root, 'src', 'design', 'styles', 'ranks.css'), 'utf8')
  const label = findingOf(items, ranking.places)
  const inner = String(<DrawingView drawing={drawing} label={label} />)
  const [width, height] = [Math.max(drawing.width, 660), drawing.height + 96]
  const style = `${css.replaceAll('inherit, ', '')}text{font-family:sans-serif}.paper{fill:#fff}.title{font-weight:bold}@media (prefers-color-scheme:dark){.paper{fill:#101715}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="pepin-ranks" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="pepin-ranks-text title" x="12" y="22">${label}</text>
<g transform="translate(0 32)">${inner}</g>
${linesOf(items, usualReviews(ranking))
  .map(
    (line, at) => `<text class="pepin-ranks-text" x="12" y="${drawing.height + 52 + 16 * at}">${line}</text>`,
  )
  .join('\n')}
</svg>
`
}

function linesOf(items: readonly PictureItem[], reviews: number): string[] {
  const sentence = sentenceOf(items, reviews)
  const half = sentence.indexOf(' : ')
  return [
    `Vert : ${GROUP_WORDS.accepted} ; orange hachuré : ${GROUP_WORDS.zone} ; vide : ${GROUP_WORDS.rejected}.`,
    ...(sentence === '' ? [] : [sentence.slice(0, half + 2), sentence.slice(half + 3)]),
  ]
}

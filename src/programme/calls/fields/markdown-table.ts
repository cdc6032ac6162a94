import { cellsOf, isDashes, type LineKind } from '../../../design/prose-lines.ts'
import { quantity } from '../quantities.ts'

const CLOSE = "le tableau n'est pas fermé : terminez la ligne par une barre |."
const NAMES = 'sous les noms des colonnes d’un tableau, écrivez une ligne de tirets : | --- | --- |.'

/** Tableau : names, dashes, then rows as wide as the names; what would be shown as bare bars is refused. */
export function tableProblem(
  lines: readonly string[],
  kinds: readonly LineKind[],
  index: number,
): string | null {
  const line = lines[index] ?? ''
  if (kinds[index] !== 'table') return outOfTable(lines, index)
  let first = index
  while (kinds[first - 1] === 'table') first--
  const head = lines[first] ?? ''
  if (barred(head) && !/\|\s*$/.test(line)) return CLOSE
  const [here, wanted] = [cellsOf(line).length, cellsOf(head).length]
  return here === wanted
    ? null
    : `cette ligne du tableau a ${quantity(here, 'case')}, la première en a ${wanted}.`
}

const barred = (line: string | undefined): boolean => /^\s*\|/.test(line ?? '')

// A line of bars that no table holds: its dashes, its rows or its names are missing.
function outOfTable(lines: readonly string[], index: number): string | null {
  const line = lines[index] ?? ''
  const under = lines[index + 1]
  if (isDashes(line) || !(barred(line) || (line.includes('|') && isDashes(under)))) {
    return isDashes(line) && !lines[index - 1]?.includes('|')
      ? 'au-dessus de cette ligne de tirets, écrivez les noms des colonnes du tableau.'
      : null
  }
  if (barred(line) && !/\|\s*$/.test(line)) return CLOSE
  return isDashes(under) ? "le tableau n'a aucune ligne sous ses tirets." : NAMES
}

import { type CivilDate, isCivilDate } from '../../../platform/dates.ts'
import { isEnd } from '../product.ts'
import { segmentsOf } from '../timeline.ts'
import type { PhaseRow } from './format.ts'
import { type Oddity, odd } from './oddities.ts'
import { isKnownStage, rankOf, stageOf } from './stages.ts'

/** Vie d'un produit dans le fichier : its rows of phases become facts, in time then programme order. */
export interface LifeRow {
  /** A phase, or a kind of end. */
  stage: string
  startsOn: CivilDate
  /** Always null for an end. */
  endsOn: CivilDate | null
}

export const inOrder = (rows: readonly LifeRow[]): LifeRow[] =>
  rows.toSorted((a, b) =>
    a.startsOn === b.startsOn ? rankOf(a.stage) - rankOf(b.stage) : a.startsOn < b.startsOn ? -1 : 1,
  )

/** The facts of a product; `oddities` says of each row what is not ordinary. */
export function readLife(
  rows: readonly PhaseRow[],
  today: CivilDate,
): { life: LifeRow[]; oddities: Oddity[] } {
  const oddities: Oddity[] = []
  const life = rows.flatMap(({ name, start, end }): LifeRow[] => {
    if (!isKnownStage(name)) oddities.push(odd('unknown-phase', { name }))
    const startsOn = dateOf(start)
    const endsOn = dateOf(end ?? '')
    if (startsOn === null) {
      oddities.push(start.trim() === '' ? odd('empty-start', { name }) : odd('bad-date', { name, start }))
      return []
    }
    if (startsOn > today) oddities.push(odd('future-start', { name, start: startsOn }))
    if (endsOn === null)
      oddities.push(end?.trim() ? odd('bad-date', { name, end }) : odd('open-end', { name, start: startsOn }))
    if (endsOn !== null && endsOn < startsOn)
      oddities.push(odd('end-before-start', { name, start: startsOn, end: endsOn }))
    const stage = stageOf(name)
    if (isEnd(stage) && endsOn !== null) oddities.push(odd('end-with-end', { name, end: endsOn }))
    const holds = endsOn !== null && endsOn >= startsOn && !isEnd(stage)
    return [{ stage, startsOn, endsOn: holds ? endsOn : null }]
  })
  if (life.length === 0) oddities.push(odd('no-phase'))
  return { life: inOrder(life), oddities: [...oddities, ...betweenRows(rows)] }
}

/** What is odd between a row and the one that follows it in the file. */
function betweenRows(rows: readonly PhaseRow[]): Oddity[] {
  const dated = rows.filter(({ start }) => dateOf(start) !== null)
  const found = dated.slice(1).flatMap((row, index): Oddity[] => {
    const before = dated[index] as PhaseRow
    const end = dateOf(before.end ?? '')
    const detail = { before: before.name, after: row.name, start: row.start }
    const order: Oddity[] =
      row.start === before.start
        ? [odd('same-day', detail)]
        : row.start < before.start
          ? [odd('out-of-order', detail)]
          : []
    if (isEnd(stageOf(before.name))) order.push(odd('after-an-end', detail))
    if (end === null || end < before.start) return order
    if (end < row.start) order.push(odd('gap', { ...detail, end }))
    if (end > row.start) order.push(odd('overlap', { ...detail, end }))
    return order
  })
  const last = dated.at(-1)
  const end = last ? dateOf(last.end ?? '') : null
  return last && end !== null ? [...found, odd('end-date-last', { name: last.name, end })] : found
}

const FIRST = '1950-01-01'
const LAST = '2100-01-01'

function dateOf(text: string): CivilDate | null {
  const date = text.trim()
  return isCivilDate(date) && date >= FIRST && date < LAST ? date : null
}

/** The segments of a life, as `projectStages` would make them of its facts. */
export function segmentsOfLife(life: readonly LifeRow[]) {
  const phases = life.filter(({ stage }) => !isEnd(stage)).map(row => ({ ...row, phase: row.stage }))
  const ends = life.flatMap(({ stage, startsOn }) =>
    isEnd(stage) ? [{ kind: stage, onDate: startsOn }] : [],
  )
  return segmentsOf(phases, ends)
}

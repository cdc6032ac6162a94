import { cleanLine, cleanNumber } from '../calls/fields/clean.ts'
import { slugOf } from '../calls/slug.ts'
import { FIRST_PHASE, type Phase } from './phases.ts'
import { isEnd } from './product.ts'
import type { Typed } from './typed.ts'

/** Formulaire des phases d'un incubateur : one numbered row each, the last one blank. */
export const MOST_PHASES = 12
export const PHASE_COLUMNS = ['phase', 'libelle', 'preuve', 'duree', 'unite', 'ordre', 'retirer'] as const
export const PHASE_FIELDS: readonly string[] = Array.from({ length: MOST_PHASES }, (_, index) =>
  PHASE_COLUMNS.map(column => `${column}-${index + 1}`),
).flat()

export interface PhaseError {
  field: string
  message: string
}
export type ReadPhases =
  | { ok: true; phases: Phase[]; retired: { phase: string; field: string }[] }
  | { ok: false; errors: PhaseError[] }

export const typedPhases = (phases: readonly Phase[]): Typed =>
  Object.assign(
    {},
    ...phases.map(({ phase, label, proves, length, unit }, index) => {
      const row = index + 1
      return {
        [`phase-${row}`]: phase,
        [`libelle-${row}`]: label,
        [`preuve-${row}`]: proves,
        [`duree-${row}`]: String(length),
        [`unite-${row}`]: unit,
        [`ordre-${row}`]: String(row),
      }
    }),
  )

interface Row extends Phase {
  row: number
  order: number
}

/** @param known the phases the incubator has: a row keeps the name of its phase, a new one is named after its label */
export function readPhases(typed: Typed, known: readonly Phase[]): ReadPhases {
  const errors: PhaseError[] = []
  const rows: Row[] = []
  const retired: { phase: string; field: string }[] = []
  for (let row = 1; row <= MOST_PHASES; row++) {
    const phase = known.find(each => each.phase === typed[`phase-${row}`])?.phase ?? ''
    if (phase === '' && !cleanLine(typed[`libelle-${row}`] ?? '')) continue
    if (typed[`retirer-${row}`]) {
      if (phase !== '') retired.push({ phase, field: `retirer-${row}` })
      continue
    }
    rows.push(readRow(typed, row, phase, errors))
  }
  const phases = named(
    rows.sort((a, b) => a.order - b.order || a.row - b.row),
    errors,
  )
  if (errors.length === 0 && phases[0]?.phase !== FIRST_PHASE) {
    const row = rows.find(({ phase }) => phase === FIRST_PHASE)?.row
    const field = row
      ? `ordre-${row}`
      : (retired.find(({ phase }) => phase === FIRST_PHASE)?.field ?? 'libelle-1')
    errors.push({
      field,
      message: 'Tout produit commence par l’investigation : elle reste la première phase.',
    })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, phases, retired }
}

function readRow(typed: Typed, row: number, phase: string, errors: PhaseError[]): Row {
  const text = (name: string) => cleanLine(typed[`${name}-${row}`] ?? '')
  const number = (name: string) =>
    Number(/^\d{1,3}$/.exec(cleanNumber(typed[`${name}-${row}`] ?? ''))?.[0] ?? 0)
  const wrong = (name: string, message: string) =>
    errors.push({ field: `${name}-${row}`, message: `Phase ${row} : ${message}` })
  const [label, proves, length, order] = [text('libelle'), text('preuve'), number('duree'), number('ordre')]
  const unit = typed[`unite-${row}`] === 'weeks' ? 'weeks' : 'months'
  if (label === '') wrong('libelle', 'écrivez son nom.')
  if (label.length > 80) wrong('libelle', 'son nom tient en 80 signes au plus.')
  if (proves === '') wrong('preuve', 'écrivez ce qu’elle prouve.')
  if (proves.length > 300) wrong('preuve', 'ce qu’elle prouve tient en 300 signes au plus.')
  const longest = unit === 'weeks' ? 520 : 120
  if (length < 1 || length > longest) wrong('duree', `sa durée est un nombre entier, entre 1 et ${longest}.`)
  if (order < 1) wrong('ordre', 'son ordre est un nombre entier, à partir de 1.')
  return { row, order, phase, label, proves, length, unit }
}

/** Names new phases after their labels; two phases never bear one label, nor the name of an end. */
function named(rows: Row[], errors: PhaseError[]): Phase[] {
  const taken = new Set(rows.map(({ phase }) => phase))
  const labels = new Set<string>()
  return rows.map(({ row, order: _, phase, ...rest }) => {
    const key = rest.label.toLocaleLowerCase('fr')
    if (labels.has(key))
      errors.push({ field: `libelle-${row}`, message: `Phase ${row} : une autre phase porte ce nom.` })
    labels.add(key)
    const name = phase || phaseName(rest.label, taken)
    taken.add(name)
    return { phase: name, ...rest }
  })
}

function phaseName(label: string, taken: ReadonlySet<string>): string {
  const slug = `p-${slugOf(label)}`.slice(0, 36).replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const name = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(name) && !isEnd(name)) return name
  }
}

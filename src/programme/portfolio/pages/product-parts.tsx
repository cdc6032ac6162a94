import { Alert, fr, type Shell, TextField } from '../../../design/index.ts'
import { frenchDate, isCivilDate, shortFrenchDate } from '../../../platform/dates.ts'
import type { ProductLife } from '../life.ts'
import { NOTICES } from '../notices.ts'
import { errorOf, type Problem, type Typed } from '../typed.ts'

/** What the pages of a product's life share. */
export const homeOf = (id: string): string => `/suivi/produits/${id}`

export interface Under {
  path: string
  label: string
}
export const PHASES: Under = { path: '/phases', label: 'Phases' }
export const MILESTONES: Under = { path: '/jalons', label: 'Jalons' }
export const TEAM: Under = { path: '/equipe', label: 'Équipe et sponsor' }
export const SHEET: Under = { path: '/fiche', label: 'Fiche publique' }

export const crumbsOf = ({ id, name }: Pick<ProductLife, 'id' | 'name'>) => [
  { href: '/suivi', label: 'Suivi' },
  { href: homeOf(id), label: name },
]
export const crumbsTo = (life: Pick<ProductLife, 'id' | 'name'>, { path, label }: Under) => [
  ...crumbsOf(life),
  { href: homeOf(life.id) + path, label },
]

/** What was just done, when the address says so. */
export function Notice({ said }: { said: string }) {
  const title = Object.hasOwn(NOTICES, said) ? NOTICES[said] : undefined
  return title === undefined ? null : <Alert tone="success" title={title} />
}

export const dateOr = (date: string | null, none = '–') => (date === null ? none : fr(shortFrenchDate(date)))

export function DateField({
  name,
  label,
  hint,
  typed,
  problem,
  optional,
}: {
  name: string
  label: string
  hint?: string
  typed: Typed
  problem: Problem | null
  optional?: boolean
}) {
  const value = typed[name] ?? ''
  // The day of the week is what tells whether a date suits.
  const weekday = isCivilDate(value) ? `Date choisie : ${frenchDate(value)}.` : ''
  return (
    <TextField
      name={name}
      label={label}
      hint={[hint, weekday].filter(Boolean).join(' ') || undefined}
      type="date"
      width="medium"
      value={value}
      optional={optional}
      error={errorOf(problem, name)}
    />
  )
}

export interface ProductPageProps {
  shell: Shell
  life: ProductLife
  why: string
  today: string
  /** What was just done. */
  said: string
}

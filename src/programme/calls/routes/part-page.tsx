import type { Ctx } from '../../../platform/http.ts'
import { html } from '../../../platform/respond.tsx'
import { holidaysOf } from '../../incubators/incubator.ts'
import type { FieldError, Typed } from '../fields/index.ts'
import type { Guide } from '../guide.ts'
import { PartPage } from '../pages/part-page.tsx'
import { applyTyped } from '../part-values.ts'
import type { PartId } from '../parts.ts'
import { proposedDates } from '../proposed-dates.ts'
import { readinessOf } from '../readiness.ts'
import { findGuide, findLastPublication, getLatestGuide } from '../store.ts'
import type { CallScope } from './scope.ts'

const PREVIEWED = "L'aperçu de ce que vous avez écrit est ci-dessous. Il n'est pas encore enregistré."
const CONTROLS = new Set(['action', 'version', 'vu'])

/** The fields of the guide alone, without the buttons, the lock and the choices. */
export const withoutControls = (all: Typed): Typed =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => !name.startsWith('choix-') && !CONTROLS.has(name)),
  )

export interface Shown {
  /** The version the form was first filled from; 0 for the last one. */
  number: number
  part: PartId
  typed: Typed
  errors: FieldError[]
  notice: string | null
  blanks: number
  preview?: Guide | undefined
}

/** The page of a part, with what was typed and not saved. */
export async function partPage(c: Ctx, scope: CallScope, shown: Shown): Promise<Response> {
  const { db, now } = c.var.act
  const { call, incubator, shell, holders } = scope
  const latest = await getLatestGuide(db, call.id)
  const last = await findLastPublication(db, call.id)
  // A form that comes back keeps the version it was first filled from.
  const from = shown.number === 0 ? latest : ((await findGuide(db, call.id, shown.number)) ?? latest)
  const examined = { guide: latest.guide, published: last?.guide ?? null, incubator, holders, now }
  const issues = readinessOf(examined).filter(({ part }) => part === shown.part)
  return html(
    c,
    <PartPage
      {...shown}
      shell={shell}
      slug={call.slug}
      guide={from.guide}
      number={from.number}
      incubator={incubator}
      holders={holders}
      issues={issues}
    />,
    shown.errors.length > 0 ? 422 : 200,
  )
}

/** The same page given back: to correct, with more rows, or with dates proposed. Nothing is saved. */
export async function partTyped(
  c: Ctx,
  scope: CallScope,
  { part, number, typed, action }: { part: PartId; number: number; typed: Typed; action: string },
): Promise<Response> {
  const { guide } = await getLatestGuide(c.var.act.db, scope.call.id)
  if (action === 'ajouter') {
    const notice = 'Un espace vide est ajouté en bas. Enregistrez pour garder ce que vous avez écrit.'
    return partPage(c, scope, { part, number, typed, errors: [], notice, blanks: 2 })
  }
  if (part === 'calendrier' && (action === 'proposer' || action === 'remonter')) {
    const proposed = proposedDates(guide, typed, action, holidaysOf(scope.incubator))
    return partPage(c, scope, { part, number, blanks: 0, ...proposed })
  }
  const applied = applyTyped(part, guide, typed)
  return partPage(c, scope, {
    part,
    number,
    typed,
    errors: applied.ok ? [] : applied.errors,
    notice: action === 'apercu' && applied.ok ? PREVIEWED : null,
    blanks: 1,
    preview: action === 'apercu' && applied.ok ? applied.guide : undefined,
  })
}

import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { correctLife } from './actions/correct-life.ts'
import { type CorrectRefusal, correctedSegments, mayCorrect } from './correcting.ts'
import {
  CORRECT_REFUSALS,
  CORRECTION_FIELD_OF,
  CORRECTION_FIELDS,
  correctionOf,
  readCorrection,
} from './correction-form.ts'
import { CorrectionPage } from './pages/correction-page.tsx'
import { CorrectionPreview } from './pages/correction-preview.tsx'
import { findInProduct, type InProduct, inProduct } from './scope-routes.ts'
import type { Typed } from './typed.ts'

/** Corriger l'histoire : written, seen, then done. */
export const correctionRoutes = new Hono<Env>()
const PATH = '/suivi/produits/:id/phases/correction'

correctionRoutes.get(PATH, c =>
  inProduct(c, 'changePhases', found => {
    const typed = correctionOf(found.life, c.req.query('fait') ?? '')
    return typed ? written(c, found, typed) : notFound(c)
  }),
)

correctionRoutes.post(PATH, c =>
  inProduct(c, 'changePhases', async before => {
    const form = await formOf(c)
    const typed = Object.fromEntries(CORRECTION_FIELDS.map(name => [name, form.text(name)]))
    if (form.has('modifier')) return written(c, before, typed)
    const said = readCorrection(typed)
    if (form.text('vu') === '1') {
      const done = await correctLife(c.var.act, before.life.id, { ...said, seen: form.text('faits') })
      if (done.ok) return seeOther(c, `/suivi/produits/${before.life.id}/phases?dit=corrigee`)
      const found = await findInProduct(c)
      return done.reason === 'not-found' || !found ? notFound(c) : written(c, found, typed, done.reason)
    }
    const may = mayCorrect(before.life, said, before.today)
    if (!may.ok) return written(c, before, typed, may.reason)
    const more = correctedSegments(before.life, said, may.value)
    return html(c, <CorrectionPreview {...before} more={more} typed={typed} problem={null} />)
  }),
)

function written(c: Ctx, found: InProduct, typed: Typed, reason?: CorrectRefusal): Response {
  const field = (reason && CORRECTION_FIELD_OF[reason]) ?? null
  const problem = reason ? { field, message: CORRECT_REFUSALS[reason] } : null
  const status = problem === null ? 200 : field === null ? 409 : 422
  return html(c, <CorrectionPage {...found} more={null} typed={typed} problem={problem} />, status)
}

import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { type ArrangeRefusal, arrangeSections } from '../actions.ts'
import { cleanLine } from '../fields/clean.ts'
import { planPath } from '../pages/addresses.ts'
import { PlanPage } from '../pages/plan-page.tsx'
import { SECTION_ACTS, type SectionAct } from '../section-order.ts'
import { sectionOfSlug } from '../sections.ts'
import { getLatestGuide } from '../store.ts'
import { REFUSALS } from '../wording.ts'
import { type CallScope, numberOf, typedOf, withCall } from './scope.ts'

/** The plan of the guide: which sections, in which order. */
export const sectionsRoutes = new Hono<Env>()

sectionsRoutes.get('/gestion/appels/:slug/sections', c =>
  withCall(c, 'editGuide', scope => planPage(c, scope, null)),
)

sectionsRoutes.post('/gestion/appels/:slug/sections', c =>
  withCall(c, 'editGuide', async scope => {
    const typed = await typedOf(c)
    const wanted = readAct(typed)
    if (!wanted) return planPage(c, scope, { reason: 'not-arranged', title: typed['titre'] ?? '' })
    const saved = await arrangeSections(c.var.act, scope.call.id, numberOf(typed['version']), wanted)
    if (saved.ok) return seeOther(c, planPath(scope.call.slug))
    if (saved.reason === 'not-found') return notFound(c)
    return planPage(c, scope, { reason: saved.reason, title: typed['titre'] ?? '' })
  }),
)

/** « monter:objectifs », or « ajouter » with a title. */
function readAct(typed: Record<string, string>): SectionAct | undefined {
  const [name = '', slug = ''] = (typed['acte'] ?? '').split(':')
  const title = cleanLine(typed['titre'] ?? '')
  if (name === 'ajouter') return title.length <= 120 ? { kind: 'ajouter', title } : undefined
  const kind = SECTION_ACTS.find(known => known === name)
  const key = sectionOfSlug(slug)
  return kind && key && { kind, key }
}

async function planPage(
  c: Ctx,
  { call, shell }: CallScope,
  refused: { reason: Exclude<ArrangeRefusal, 'not-found'>; title: string } | null,
): Promise<Response> {
  const { guide, number } = await getLatestGuide(c.var.act.db, call.id)
  const refusal = refused && REFUSALS[refused.reason]
  const status = refused === null ? 200 : refused.reason === 'plan-changed' ? 409 : 422
  const props = { shell, slug: call.slug, guide, number, refusal, typed: refused?.title ?? '' }
  return html(c, <PlanPage {...props} />, status)
}

import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { publishCall } from '../actions.ts'
import { changesBetween } from '../changes.ts'
import { dateChanges } from '../date-changes.ts'
import { callPath, managePath } from '../pages/addresses.ts'
import { PublicationPage } from '../pages/publication-page.tsx'
import { readinessOf } from '../readiness.ts'
import { findLastPublication, getLatestGuide, isHeld, listWriters } from '../store.ts'
import { REFUSALS } from '../wording.ts'
import { type CallScope, numberOf, typedOf, withCall } from './scope.ts'

/** Publishing: read first, then done. */
export const publicationRoutes = new Hono<Env>()

publicationRoutes.get('/gestion/appels/:slug/publication', c =>
  withCall(c, 'publish', scope => publicationPage(c, scope, null)),
)

publicationRoutes.post('/gestion/appels/:slug/publication', c =>
  withCall(c, 'publish', async scope => {
    const previewed = numberOf((await typedOf(c))['version'])
    const published = await publishCall(c.var.act, scope.call.id, previewed, c.var.config.publicUrl)
    const overview = managePath(scope.call.slug)
    if (published.ok) return seeOther(c, `${overview}?dit=publie`)
    switch (published.reason) {
      case 'not-found':
        return notFound(c)
      case 'already-published':
        return seeOther(c, `${overview}?dit=deja-publie`)
      default:
        return publicationPage(c, scope, published.reason)
    }
  }),
)

async function publicationPage(
  c: Ctx,
  { call, incubator, shell, holders }: CallScope,
  refusal: 'not-ready' | 'changed-since-preview' | 'visas-missing' | null,
): Promise<Response> {
  const { db, now } = c.var.act
  const { guide, number } = await getLatestGuide(db, call.id)
  const last = await findLastPublication(db, call.id)
  const moved = last !== undefined && dateChanges(last.guide.dates, guide.dates).length > 0
  return html(
    c,
    <PublicationPage
      shell={shell}
      slug={call.slug}
      guide={guide}
      number={number}
      incubator={incubator}
      changes={last ? changesBetween(last.guide, guide, incubator) : null}
      issues={readinessOf({ guide, published: last?.guide ?? null, incubator, holders, now })}
      now={now}
      publicAddress={c.var.config.publicUrl + callPath(call.slug)}
      told={moved ? (await listWriters(db, call.id)).length : 0}
      refusal={refusal && REFUSALS[refusal]}
      held={await isHeld(db, call.id)}
    />,
    refusal === null ? 200 : refusal === 'not-ready' ? 422 : 409,
  )
}

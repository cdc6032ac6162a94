import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { isSlug } from '../calls/slug.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { ResultsPage } from './pages/results.tsx'
import { publishedLaureates } from './results.ts'
import { findResults } from './results-store.ts'

/** What anyone reads of a selection: before its moment, a page that does not exist. */
export const resultsRoutes = new Hono<Env>()

resultsRoutes.get('/appels/:slug/resultats', async c => {
  const { db, now } = c.var.act
  const slug = c.req.param('slug')
  const call = isSlug(slug) ? await findPublicCall(db, slug) : undefined
  const results = call && (await findResults(db, call.id, now))
  if (!call || !results) return notFound(c)
  return html(
    c,
    <ResultsPage
      shell={c.var.shell(brandOf(call.incubator))}
      slug={call.slug}
      callTitle={call.guide.title}
      received={results.received}
      shortlisted={results.shortlisted}
      laureates={publishedLaureates(results.laureates)}
    />,
  )
})

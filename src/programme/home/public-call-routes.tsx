import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { publicHtml } from '../../platform/public-page.ts'
import { notFound } from '../../platform/respond.tsx'
import { findResults } from '../announcement/results-store.ts'
import { callPath } from '../calls/pages/addresses.ts'
import { CallPage } from '../calls/pages/call-page.tsx'
import { isSlug } from '../calls/slug.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { addedFacts, addedToCall } from './added-to-call-routes.tsx'

/** A call for anyone, from its opening to its results. */
export const publicCallRoutes = new Hono<Env>()

publicCallRoutes.get('/appels/:slug', async c => {
  const { db, now } = c.var.act
  const slug = c.req.param('slug')
  const call = isSlug(slug) ? await findPublicCall(db, slug) : undefined
  if (!call) return notFound(c)
  const told = call.closesAt <= now && (await findResults(db, call.id, now)) !== undefined
  const facts = await addedFacts(db, call.id)
  // A version of a guide never changes: its number says the whole of it.
  const { guide: _, ...rest } = call
  return publicHtml(
    c,
    () => (
      <CallPage
        shell={c.var.shell(brandOf(call.incubator))}
        call={call}
        now={now}
        results={told ? `${callPath(call.slug)}/resultats` : undefined}
        added={addedToCall(call, facts, now)}
      />
    ),
    JSON.stringify([rest, facts, told]),
  )
})

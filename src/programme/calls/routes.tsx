import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'
import { statusOf } from './call.ts'
import { guideRoutes } from './guide-routes.tsx'
import { listPastCalls, listPublicCalls } from './list-store.ts'
import { manageRoutes } from './manage-routes.tsx'
import { IncubatorPage } from './pages/incubator.tsx'
import { PublicCallPage } from './pages/public-call.tsx'
import { callAbilities } from './permissions.ts'
import { findPublicCall } from './store.ts'

/** Everything about calls: what anyone reads, what organisers prepare. */
export const callsRoutes = new Hono<Env>()

callsRoutes.get('/incubateurs/:slug', async c => {
  const { db, now } = c.var.act
  const incubator = await findIncubator(db, c.req.param('slug'))
  if (!incubator) return notFound(c)
  const [current, past] = await Promise.all([
    listPublicCalls(db, now, incubator.id),
    listPastCalls(db, now, incubator.id),
  ])
  const shell = c.var.shell(brandOf(incubator))
  return html(
    c,
    <IncubatorPage shell={shell} incubator={incubator} current={current} past={past} now={now} />,
  )
})

callsRoutes.get('/appels/:slug', async c => {
  const { db, now } = c.var.act
  const found = await findPublicCall(db, c.req.param('slug'))
  if (!found) return notFound(c)
  const standing = { relations: new Set<never>(), status: statusOf(found.call, now) }
  if (!callAbilities.readPublicPage(standing)) return notFound(c)
  const listed = { call: found.call, incubator: found.incubator, content: found.guide.content }
  return html(c, <PublicCallPage shell={c.var.shell(brandOf(found.incubator))} listed={listed} now={now} />)
})

callsRoutes.route('/', manageRoutes)
callsRoutes.route('/', guideRoutes)

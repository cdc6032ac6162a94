import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html, notFound } from '../../../platform/respond.tsx'
import { brandOf } from '../../incubators/incubator.ts'
import { findIncubator } from '../../incubators/store.ts'
import { CallPage } from '../pages/call-page.tsx'
import { IncubatorPage } from '../pages/incubator-page.tsx'
import { isSlug } from '../slug.ts'
import { findPublicCall, listIncubatorPublicCalls } from '../store.ts'

/** What anyone may read. */
export const publicRoutes = new Hono<Env>()

publicRoutes.get('/appels/:slug', async c => {
  const { db, now } = c.var.act
  const slug = c.req.param('slug')
  const call = isSlug(slug) ? await findPublicCall(db, slug) : undefined
  if (!call) return notFound(c)
  return html(c, <CallPage shell={c.var.shell(brandOf(call.incubator))} call={call} now={now} />)
})

publicRoutes.get('/incubateurs/:slug', async c => {
  const { db, now } = c.var.act
  const slug = c.req.param('slug')
  const incubator = isSlug(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator) return notFound(c)
  const calls = await listIncubatorPublicCalls(db, incubator.id)
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <IncubatorPage shell={shell} incubator={incubator} calls={calls} now={now} />)
})

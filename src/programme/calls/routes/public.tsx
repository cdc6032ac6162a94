import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html, notFound } from '../../../platform/respond.tsx'
import { brandOf } from '../../incubators/incubator.ts'
import { findIncubator } from '../../incubators/store.ts'
import { IncubatorPage } from '../pages/incubator-page.tsx'
import { isSlug } from '../slug.ts'
import { listIncubatorPublicCalls } from '../store.ts'

/** What anyone may read. */
export const publicRoutes = new Hono<Env>()

publicRoutes.get('/incubateurs/:slug', async c => {
  const { db, now } = c.var.act
  const slug = c.req.param('slug')
  const incubator = isSlug(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator) return notFound(c)
  const calls = await listIncubatorPublicCalls(db, incubator.id)
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <IncubatorPage shell={shell} incubator={incubator} calls={calls} now={now} />)
})

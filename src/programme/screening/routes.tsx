import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { decideRoutes } from './decide-routes.tsx'
import { queueRoutes } from './queue-routes.tsx'

/** Screening: the queue of a call, then one application. */
export const screeningRoutes = new Hono<Env>()

for (const routes of [queueRoutes, decideRoutes]) screeningRoutes.route('/', routes)

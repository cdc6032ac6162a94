import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { shortlistRoutes } from './shortlist-routes.tsx'

export const juryRoutes = new Hono<Env>()

for (const routes of [shortlistRoutes]) juryRoutes.route('/', routes)

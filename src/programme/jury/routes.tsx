import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import './reading-end-store.ts'
import { reviewRoutes } from './review-routes.tsx'
import { shortlistRoutes } from './shortlist-routes.tsx'

export const juryRoutes = new Hono<Env>()

for (const routes of [reviewRoutes, shortlistRoutes]) juryRoutes.route('/', routes)

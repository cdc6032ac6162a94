import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { guideRoutes } from './routes/guide.tsx'
import { manageRoutes } from './routes/manage.tsx'
import { publicRoutes } from './routes/public.tsx'
import { publicationRoutes } from './routes/publication.tsx'

/** Calls: what anyone reads, then what organisers do. */
export const callsRoutes = new Hono<Env>()

callsRoutes.route('/', publicRoutes)
callsRoutes.route('/', manageRoutes)
callsRoutes.route('/', guideRoutes)
callsRoutes.route('/', publicationRoutes)

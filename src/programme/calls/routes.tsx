import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { extensionRoutes } from './routes/extension.tsx'
import { guideRoutes } from './routes/guide.tsx'
import { holdersRoutes } from './routes/holders.tsx'
import { manageRoutes } from './routes/manage.tsx'
import { modelsRoutes } from './routes/models.tsx'
import { publicRoutes } from './routes/public.tsx'
import { publicationRoutes } from './routes/publication.tsx'
import { sectionsRoutes } from './routes/sections.tsx'
import { versionsRoutes } from './routes/versions.tsx'

/** Calls: what anyone reads, then what organisers do. */
export const callsRoutes = new Hono<Env>()

callsRoutes.route('/', publicRoutes)
callsRoutes.route('/', manageRoutes)
callsRoutes.route('/', guideRoutes)
callsRoutes.route('/', sectionsRoutes)
callsRoutes.route('/', versionsRoutes)
callsRoutes.route('/', publicationRoutes)
callsRoutes.route('/', modelsRoutes)
callsRoutes.route('/', extensionRoutes)
callsRoutes.route('/', holdersRoutes)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { closingRoutes } from './closing-routes.tsx'
import { committeeRoutes } from './committee-routes.tsx'
import { committeesRoutes } from './committees-routes.tsx'
import { formRoutes } from './form-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'

/** Investment committees: those of a product, one and its forms, its closing, the rhythm of an incubator. */
export const investmentRoutes = new Hono<Env>()

for (const routes of [committeesRoutes, committeeRoutes, formRoutes, closingRoutes, settingsRoutes])
  investmentRoutes.route('/', routes)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { decisionRoutes } from './decision-routes.tsx'
import { committeeFileRoutes } from './file-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import { minutesRoutes } from './minutes-routes.tsx'
import { selectionRoutes } from './selection-routes.tsx'

/** The committee: what its members read, then what its organisers record. */
export const committeeRoutes = new Hono<Env>()

for (const routes of [memberRoutes, selectionRoutes, decisionRoutes, minutesRoutes, committeeFileRoutes])
  committeeRoutes.route('/', routes)

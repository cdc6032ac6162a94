import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { closingRoutes } from './closing-routes.tsx'
import { draftRoutes } from './draft-routes.tsx'
import { eliminationListRoutes } from './elimination-list-routes.tsx'
import { eliminationsRoutes } from './elimination-routes.tsx'
import { exportRoutes } from './export-routes.tsx'
import { myDataRoutes } from './my-data-routes.tsx'
import { retentionRoutes } from './retention-routes.tsx'

/** Données et archives : one's own data, then what an incubator keeps and eliminates. */
export const recordsRoutes = new Hono<Env>()

const ALL = [
  myDataRoutes,
  closingRoutes,
  draftRoutes,
  retentionRoutes,
  eliminationsRoutes,
  eliminationListRoutes,
  exportRoutes,
]
for (const routes of ALL) recordsRoutes.route('/', routes)

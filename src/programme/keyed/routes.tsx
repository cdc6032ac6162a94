import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { contactRoutes } from './contact-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { sheetRoutes } from './sheet-routes.tsx'
import { teamRoutes } from './team-routes.tsx'
import { validationFileRoutes } from './validation-file-routes.ts'
import { validationRoutes } from './validation-routes.tsx'

/** Applications received on paper or by telephone: keyed in by the team, validated by the agent. */
export const keyedRoutes = new Hono<Env>()

const ALL = [
  listRoutes,
  teamRoutes,
  contactRoutes,
  paperRoutes,
  sheetRoutes,
  validationRoutes,
  validationFileRoutes,
]
for (const routes of ALL) keyedRoutes.route('/', routes)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { confirmRoutes } from './confirm-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { organiserRoutes } from './organiser-routes.tsx'
import { receivedRoutes } from './received-routes.tsx'
import { sendRoutes } from './send-routes.tsx'
import { startRoutes } from './start-routes.tsx'
import { withdrawalRoutes } from './withdrawal-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

/** Applications, in the order an agent meets them; then what the organiser reads. */
export const applicationsRoutes = new Hono<Env>()

const ALL = [
  startRoutes,
  confirmRoutes,
  writeRoutes,
  sendRoutes,
  followRoutes,
  withdrawalRoutes,
  receivedRoutes,
  organiserRoutes,
  fileRoutes,
]
for (const routes of ALL) applicationsRoutes.route('/', routes)

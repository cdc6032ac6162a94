import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { confirmRoutes } from './confirm-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { organiserRoutes } from './organiser-routes.tsx'
import { receiptRoutes } from './receipt-routes.tsx'
import { receivedRoutes } from './received-routes.tsx'
import { sendRoutes } from './send-routes.tsx'
import { startRoutes } from './start-routes.tsx'
import { versionsRoutes } from './versions-routes.tsx'
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
  receiptRoutes,
  versionsRoutes,
  withdrawalRoutes,
  receivedRoutes,
  organiserRoutes,
]
for (const routes of ALL) applicationsRoutes.route('/', routes)

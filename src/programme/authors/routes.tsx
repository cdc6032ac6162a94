import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { handoverRoutes } from './handover-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { keepRoutes } from './keep-routes.tsx'
import { leaveRoutes } from './leave-routes.tsx'
import { showRoutes } from './show-routes.tsx'

/** Who writes an application: shown, invited, leaving, handing over; a draft of one browser put in one's name. */
export const authorsRoutes = new Hono<Env>()

const ALL = [showRoutes, inviteRoutes, invitationRoutes, leaveRoutes, handoverRoutes, keepRoutes]
for (const routes of ALL) authorsRoutes.route('/', routes)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { conveneRoutes } from './convene-routes.tsx'
import { declarationRoutes } from './declaration-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { recusalRoutes } from './recusal-routes.tsx'
import { seatFormRoutes } from './seat-form-routes.tsx'
import { seatsRoutes } from './seats-routes.tsx'
import { sittingRoutes } from './sitting-routes.tsx'

/** The jury and the committee: seats, invitations, declarations, recusals, sittings. */
export const panelsRoutes = new Hono<Env>()

// « /sieges/nouveau » comes before « /sieges/:id ».
for (const routes of [
  seatFormRoutes,
  inviteRoutes,
  seatsRoutes,
  invitationRoutes,
  declarationRoutes,
  recusalRoutes,
  sittingRoutes,
  conveneRoutes,
])
  panelsRoutes.route('/', routes)

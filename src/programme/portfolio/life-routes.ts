import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { correctionRoutes } from './correction-routes.tsx'
import { lastWordsRoutes } from './last-words-routes.ts'
import { memberRoutes } from './member-routes.tsx'
import { milestoneRoutes } from './milestone-routes.tsx'
import { milestonesRoutes } from './milestones-routes.tsx'
import { phaseActsRoutes } from './phase-acts-routes.tsx'
import { phaseSettingsRoutes } from './phase-settings-routes.tsx'
import { phasesRoutes } from './phases-routes.tsx'
import { renameRoutes } from './rename-routes.ts'
import { sheetRoutes } from './sheet-routes.tsx'
import { teamRoutes } from './team-routes.tsx'

/** The life of a product: its phases, its milestones, its team, its sheet; and the phases of an incubator. */
export const lifeRoutes = new Hono<Env>()

for (const routes of [
  phasesRoutes,
  phaseActsRoutes,
  correctionRoutes,
  milestonesRoutes,
  milestoneRoutes,
  teamRoutes,
  memberRoutes,
  sheetRoutes,
  renameRoutes,
  phaseSettingsRoutes,
  lastWordsRoutes,
])
  lifeRoutes.route('/', routes)

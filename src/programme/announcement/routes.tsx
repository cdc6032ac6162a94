import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { answerRoutes } from './answer-routes.tsx'
import { followUpRoutes } from './follow-up-routes.tsx'
import { lettersRoutes } from './letters-routes.tsx'
import { overviewRoutes } from './overview-routes.tsx'
import { prepareRoutes } from './prepare-routes.tsx'
import { reexaminationRoutes } from './reexamination-routes.tsx'
import { reexaminationsRoutes } from './reexaminations-routes.tsx'
import { resultsRoutes } from './results-routes.tsx'
import { sendAgainRoutes } from './send-again-routes.tsx'
import { templateRoutes } from './template-routes.tsx'

/** Announcing, in the order the team works; then what applicants receive, ask, and what anyone reads. */
export const announcementRoutes = new Hono<Env>()

for (const routes of [
  overviewRoutes,
  prepareRoutes,
  templateRoutes,
  lettersRoutes,
  followUpRoutes,
  sendAgainRoutes,
  answerRoutes,
  reexaminationRoutes,
  reexaminationsRoutes,
  resultsRoutes,
])
  announcementRoutes.route('/', routes)

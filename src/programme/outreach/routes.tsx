import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { askRoutes } from './ask-routes.tsx'
import { briefingFormRoutes } from './briefing-form-routes.tsx'
import { briefingsRoutes } from './briefings-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { questionsRoutes } from './questions-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { registrationRoutes } from './registration-routes.tsx'
import { selfCheckRoutes } from './self-check-routes.tsx'

export { stopRoutes } from './stop-routes.tsx'

/** Making a call known: what anyone asks without an account, then what its team does. */
export const outreachRoutes = new Hono<Env>()

for (const routes of [
  selfCheckRoutes,
  followRoutes,
  registerRoutes,
  registrationRoutes,
  askRoutes,
  // « nouvelle » before any identifier.
  briefingFormRoutes,
  briefingsRoutes,
  questionsRoutes,
])
  outreachRoutes.route('/', routes)

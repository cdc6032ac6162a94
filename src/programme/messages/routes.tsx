import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { callbackCalendarRoutes } from './callback-calendar-routes.ts'
import { callbackTeamRoutes } from './callback-team-routes.tsx'
import { callbackWriterRoutes } from './callback-writer-routes.tsx'
import { callbacksRoutes } from './callbacks-routes.tsx'
import { messageFileRoutes } from './file-routes.tsx'
import { queueRoutes } from './queue-routes.tsx'
import { threadRoutes } from './thread-routes.tsx'

/** What authors and the team write to each other, the calls they agree on, and the team's queues of both. */
export const messagesRoutes = new Hono<Env>()

const ALL = [
  threadRoutes,
  queueRoutes,
  callbackWriterRoutes,
  callbackTeamRoutes,
  callbackCalendarRoutes,
  callbacksRoutes,
  messageFileRoutes,
]
for (const routes of ALL) messagesRoutes.route('/', routes)

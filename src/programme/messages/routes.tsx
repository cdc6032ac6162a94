import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { queueRoutes } from './queue-routes.tsx'
import { threadRoutes } from './thread-routes.tsx'

/** What authors and the team write to each other, then the team's queue of it. */
export const messagesRoutes = new Hono<Env>().route('/', threadRoutes).route('/', queueRoutes)

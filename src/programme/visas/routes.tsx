import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { readerRoutes } from './reader-routes.tsx'
import { teamRoutes } from './team-routes.tsx'

/** Visas: who must agree before publishing, then the team that asks. */
export const visasRoutes = new Hono<Env>().route('/', readerRoutes).route('/', teamRoutes)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { reviewRoutes } from './review-routes.tsx'

export const juryRoutes = new Hono<Env>()

juryRoutes.route('/', reviewRoutes)

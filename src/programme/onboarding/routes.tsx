import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'

export const onboardingRoutes = new Hono<Env>()

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { fileRoutes } from './file-routes.tsx'
import { kitPageRoutes } from './kit-routes.tsx'

/** The kit of a call: its page, then its files. */
export const kitRoutes = new Hono<Env>()
kitRoutes.route('/', kitPageRoutes)
kitRoutes.route('/', fileRoutes)

import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Env } from './http.ts'

/** For a supervisor: 200 when this process answers and reaches its database. */
export const healthRoutes = new Hono<Env>()

healthRoutes.get('/sante', async c => {
  await sql`select 1`.execute(c.var.act.db)
  return c.text('ok')
})

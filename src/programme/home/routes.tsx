import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listPublicCalls } from '../calls/store.ts'
import { HomePage } from './pages.tsx'

export const homeRoutes = new Hono<Env>()

homeRoutes.get('/', async c => {
  const { db, now } = c.var.act
  return html(c, <HomePage shell={c.var.shell()} calls={await listPublicCalls(db, now)} now={now} />)
})

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { publicHtml } from '../../platform/public-page.ts'
import { listPublicCalls } from '../calls/store.ts'
import { HomePage } from './pages.tsx'

export const homeRoutes = new Hono<Env>()

homeRoutes.get('/', async c => {
  const { db, now } = c.var.act
  return publicHtml(c, <HomePage shell={c.var.shell()} calls={await listPublicCalls(db, now)} now={now} />)
})

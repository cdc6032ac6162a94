import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { publicHtml } from '../../platform/public-page.ts'
import { listCallsWithResults } from '../announcement/results-store.ts'
import { listPastCalls, listPublicCalls } from '../calls/store.ts'
import { HomePage } from './pages.tsx'

export const homeRoutes = new Hono<Env>()

homeRoutes.get('/', async c => {
  const { db, now } = c.var.act
  const [calls, closed] = [await listPublicCalls(db, now), await listPastCalls(db, now)]
  const told = await listCallsWithResults(
    db,
    closed.map(({ id }) => id),
    now,
  )
  const past = closed.map(call => ({ call, told: told.has(call.id) }))
  return publicHtml(c, () => <HomePage shell={c.var.shell()} calls={calls} past={past} now={now} />)
})

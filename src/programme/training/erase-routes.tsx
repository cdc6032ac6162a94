import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { eraseExercises } from './actions/erase-exercises.ts'
import { LESSONS } from './lessons.ts'
import { COURSE, ERASE } from './pages/addresses.ts'
import { ErasePage } from './pages/erase-page.tsx'
import { listWritten } from './store/answers.ts'

export const eraseRoutes = new Hono<Env>()

eraseRoutes.get(ERASE, async c => {
  const { db, actor } = c.var.act
  const written = await listWritten(db, actor)
  const labels = LESSONS.filter(({ slug }) => written.has(slug)).map(({ title }) => title)
  return html(c, <ErasePage shell={c.var.shell()} labels={labels} />)
})

eraseRoutes.post(ERASE, async c => {
  await eraseExercises(c.var.act)
  return seeOther(c, `${COURSE}?dit=efface`)
})

import { Hono } from 'hono'
import type { Act } from '../../platform/act.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listPublicCalls } from '../calls/store.ts'
import type { Incubator } from '../incubators/incubator.ts'
import { hasWritten, takenIn } from './answer.ts'
import { CoursePage } from './pages/course-page.tsx'
import type { Offered } from './pages/resource-list.tsx'
import { SheetPage } from './pages/sheet-page.tsx'
import { courseOf } from './scope-routes.tsx'
import { listWritten } from './store/answers.ts'
import { listResourcesFor } from './store/resources.ts'
import { ERASE_WORDS, keptWhere } from './wording.ts'

export const courseRoutes = new Hono<Env>()

courseRoutes.get('/formation', async c => {
  const { db, actor } = c.var.act
  const { incubator, slug, shell } = await courseOf(c)
  const written = await listWritten(db, actor)
  return html(
    c,
    <CoursePage
      shell={shell}
      incubator={slug}
      taken={takenIn(written.values())}
      written={hasWritten(written.values())}
      kept={keptWhere(actor.personId !== null, written.values())}
      said={c.req.query('dit') === 'efface' ? ERASE_WORDS.done : ''}
      offers={await offersOf(c.var.act, incubator)}
    />,
  )
})

/** What is offered to agents: by the incubator named, or by each that has a call announced or open. */
async function offersOf({ db, now }: Act, named: Incubator | undefined): Promise<Offered[]> {
  const calls = named ? [] : await listPublicCalls(db, now)
  const incubators = named ? [named] : calls.map(({ incubator }) => incubator)
  const each = new Map(incubators.map(incubator => [incubator.id, incubator.name]))
  const resources = Map.groupBy(
    await listResourcesFor(db, [...each.keys()], 'agents'),
    ({ incubatorId }) => incubatorId,
  )
  return [...each].map(([id, incubator]) => ({ incubator, resources: resources.get(id) ?? [] }))
}

courseRoutes.get('/formation/fiche', async c => {
  const { db, actor } = c.var.act
  return html(c, <SheetPage shell={c.var.shell()} written={await listWritten(db, actor)} />)
})

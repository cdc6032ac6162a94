import { Hono } from 'hono'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { proposeElimination } from './actions/propose-elimination.ts'
import { REFUSAL_WORDS } from './elimination.ts'
import { EliminationsPage } from './pages/eliminations-page.tsx'
import { inRecords } from './scope-routes.ts'
import { countDue, listHeldBack } from './store/due.ts'
import { listLists } from './store/lists.ts'

/** What reached its term in an incubator, and the lists made of it. */
export const eliminationsRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/eliminations'

eliminationsRoutes.get(PATH, c =>
  inRecords(c, 'proposeElimination', incubator => eliminationsPage(c, incubator, undefined)),
)

eliminationsRoutes.post(PATH, c =>
  inRecords(c, 'proposeElimination', async incubator => {
    const proposed = await proposeElimination(c.var.act, incubator.id)
    if (proposed.ok)
      return seeOther(c, `/gestion/incubateurs/${incubator.slug}/eliminations/${proposed.value.number}`)
    if (proposed.reason === 'not-found') return notFound(c)
    return eliminationsPage(c, incubator, REFUSAL_WORDS[proposed.reason])
  }),
)

async function eliminationsPage(c: Ctx, incubator: Incubator, problem: string | undefined) {
  const { db, now } = c.var.act
  return html(
    c,
    <EliminationsPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      due={await countDue(db, incubator.id, now)}
      held={await listHeldBack(db, incubator.id, now)}
      lists={await listLists(db, incubator.id)}
      problem={problem}
    />,
    problem ? 409 : 200,
  )
}

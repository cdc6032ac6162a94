import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cleanDate } from '../calls/fields/clean.ts'
import { sayMilestone } from './actions/change-milestones.ts'
import { MILESTONE_OUTCOMES, type Milestone } from './milestone.ts'
import { MILESTONE_FIELD_OF, MILESTONE_REFUSALS } from './milestone-wording.ts'
import { listMilestones } from './milestones-store.ts'
import { MilestonePage } from './pages/milestone-page.tsx'
import { numberOf, reasonOf } from './reading.ts'
import { findInProduct, type InProduct, inProduct } from './scope-routes.ts'
import type { Problem, Typed } from './typed.ts'

/** One milestone, and what is said of it. */
export const milestoneRoutes = new Hono<Env>()
const PATH = '/suivi/produits/:id/jalons/:item'

async function find(c: Ctx, { life }: InProduct): Promise<Milestone | undefined> {
  const item = c.req.param('item')
  return (await listMilestones(c.var.act.db, life.id, life.zone)).find(({ id }) => id === item)
}

async function page(c: Ctx, found: InProduct, typed: Typed, problem: Problem | null): Promise<Response> {
  const more = await find(c, found)
  if (!more) return notFound(c)
  const mayChange = found.may.changeMilestones
  return html(
    c,
    <MilestonePage {...found} more={more} typed={typed} problem={problem} mayChange={mayChange} />,
    problem === null ? 200 : problem.field === null ? 409 : 422,
  )
}

milestoneRoutes.get(PATH, c => inProduct(c, 'read', found => page(c, found, { le: found.today }, null)))

milestoneRoutes.post(PATH, c =>
  inProduct(c, 'changeMilestones', async before => {
    const form = await formOf(c)
    const typed = Object.fromEntries(['etat', 'le', 'motif'].map(name => [name, form.text(name)]))
    const state = MILESTONE_OUTCOMES.find(each => each === typed['etat'])
    if (!state) return page(c, before, typed, { field: 'etat', message: 'Dites ce que devient ce jalon.' })
    const done = await sayMilestone(c.var.act, before.life.id, c.req.param('item') ?? '', {
      state,
      on: cleanDate(typed['le'] ?? '') || null,
      note: reasonOf(typed),
      base: numberOf(form.text('base')),
    })
    if (done.ok) return seeOther(c, `/suivi/produits/${before.life.id}/jalons?dit=jalon-dit`)
    const found = await findInProduct(c)
    if (done.reason === 'not-found' || !found) return notFound(c)
    const field = MILESTONE_FIELD_OF[done.reason] ?? null
    return page(c, found, typed, { field, message: MILESTONE_REFUSALS[done.reason] })
  }),
)

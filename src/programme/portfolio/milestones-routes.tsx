import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cleanDate, cleanLine } from '../calls/fields/clean.ts'
import { actForm } from './act-form-routes.ts'
import { addMilestone, cancelMilestone } from './actions/change-milestones.ts'
import { MILESTONE_FIELD_OF, MILESTONE_REFUSALS } from './milestone-wording.ts'
import { listMilestones } from './milestones-store.ts'
import { MilestonesPage } from './pages/milestones-page.tsx'
import { NewMilestonePage } from './pages/new-milestone-page.tsx'
import { inProduct } from './scope-routes.ts'

/** The milestones of a product: all of them, a new one, one taken away. */
export const milestonesRoutes = new Hono<Env>()
const PATH = '/suivi/produits/:id/jalons'

const page = (c: Ctx, status?: 409) =>
  inProduct(c, 'read', async found => {
    const milestones = await listMilestones(c.var.act.db, found.life.id, found.life.zone)
    const said = c.req.query('dit') ?? ''
    const mayChange = found.may.changeMilestones
    return html(
      c,
      <MilestonesPage {...found} said={said} milestones={milestones} mayChange={mayChange} />,
      status,
    )
  })

milestonesRoutes.get(PATH, c => page(c))

actForm(milestonesRoutes, {
  path: '/jalons/nouveau',
  ability: 'changeMilestones',
  fields: ['nom', 'le'],
  load: () => null,
  blocked: ({ standing }) => (standing.ended ? 'ended' : null),
  act: (c, { life }, typed) =>
    addMilestone(c.var.act, life.id, {
      label: cleanLine(typed['nom'] ?? ''),
      dueOn: cleanDate(typed['le'] ?? ''),
    }),
  words: MILESTONE_REFUSALS,
  fieldOf: MILESTONE_FIELD_OF,
  page: NewMilestonePage,
  after: { path: '/jalons', said: 'jalon' },
})

milestonesRoutes.post(`${PATH}/:item/retrait`, c =>
  inProduct(c, 'changeMilestones', async ({ life }) => {
    await formOf(c)
    const done = await cancelMilestone(c.var.act, life.id, c.req.param('item') ?? '')
    if (done.ok) return seeOther(c, `/suivi/produits/${life.id}/jalons?dit=jalon-retire`)
    return done.reason === 'not-found' ? notFound(c) : page(c, 409)
  }),
)

import { Hono } from 'hono'
import { csvFile } from '../../platform/csv.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cancelBriefing } from './actions/cancel-briefing.ts'
import { stateOfRegistration, statusOfBriefing } from './briefing.ts'
import { type BriefingScope, ofBriefing } from './briefing-scope-routes.tsx'
import { listBriefings } from './briefings-store.ts'
import { briefingPath } from './pages/addresses.ts'
import { BriefingPage } from './pages/briefing.tsx'
import { BriefingsPage } from './pages/briefings.tsx'
import { CancelBriefingPage } from './pages/cancel-briefing.tsx'
import { listRegistered } from './registrations-store.ts'
import { ofTeam } from './scope-routes.tsx'
import { REGISTRATION_STATES, saidOf } from './wording.ts'

/** The briefings of a call, who comes, and cancelling one. */
export const briefingsRoutes = new Hono<Env>()

briefingsRoutes.get('/gestion/appels/:slug/reunions', c =>
  ofTeam(c, 'holdBriefings', async ({ call, incubator, of }) => {
    const briefings = await listBriefings(c.var.act.db, call.id)
    const published = call.publishedAt !== null
    const { now } = c.var.act
    const { zone } = incubator
    return html(
      c,
      <BriefingsPage {...of} zone={zone} now={now} briefings={briefings} published={published} />,
    )
  }),
)

briefingsRoutes.get('/gestion/appels/:slug/reunions/:id', c =>
  ofBriefing(c, async ({ briefing, incubator, of }) => {
    const { db, now } = c.var.act
    const registered = await listRegistered(db, briefing.id)
    const said = saidOf(c.req.query('dit'))
    return html(
      c,
      <BriefingPage
        {...of}
        zone={incubator.zone}
        now={now}
        briefing={briefing}
        registered={registered}
        said={said}
      />,
    )
  }),
)

briefingsRoutes.get('/gestion/appels/:slug/reunions/:id/inscrits.csv', c =>
  ofBriefing(c, async ({ briefing, incubator }) => {
    const registered = await listRegistered(c.var.act.db, briefing.id)
    const rows = registered.map(each => [
      each.name,
      each.address,
      REGISTRATION_STATES[stateOfRegistration(each)],
      each.confirmedAt ? frenchDateTime(each.confirmedAt, incubator.zone) : '',
    ])
    return c.body(csvFile(['Nom', 'Adresse', 'État', 'Confirmé le'], rows), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="inscrits.csv"',
      'Cache-Control': 'no-store',
    })
  }),
)

briefingsRoutes.get('/gestion/appels/:slug/reunions/:id/annulation', c =>
  ofBriefing(c, scope => cancelPage(c, scope, '')),
)

briefingsRoutes.post('/gestion/appels/:slug/reunions/:id/annulation', c =>
  ofBriefing(c, async scope => {
    const { call, briefing } = scope
    const reason = (await formOf(c)).text('motif')
    const said = { reason, publicUrl: c.var.config.publicUrl }
    const cancelled = await cancelBriefing(c.var.act, call, briefing.id, said)
    if (cancelled.ok) return seeOther(c, `${briefingPath(call.slug, briefing.id)}?dit=annulee`)
    if (cancelled.reason === 'not-found') return notFound(c)
    if (cancelled.reason === 'over') return seeOther(c, briefingPath(call.slug, briefing.id))
    return cancelPage(c, scope, reason, 'Ce texte dépasse 1 000 signes.')
  }),
)

function cancelPage(c: Ctx, { briefing, incubator, of }: BriefingScope, typed: string, problem?: string) {
  if (statusOfBriefing(briefing, c.var.act.now) !== 'upcoming')
    return seeOther(c, briefingPath(of.slug, briefing.id))
  const errors = problem ? [{ field: 'motif', message: problem }] : []
  return html(
    c,
    <CancelBriefingPage {...of} zone={incubator.zone} briefing={briefing} typed={typed} errors={errors} />,
    problem ? 422 : 200,
  )
}

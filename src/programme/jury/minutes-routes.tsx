import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { closePanelMinutes } from './close-minutes-actions.ts'
import { drawClosedMinutes } from './draw-minutes-actions.ts'
import { listLackingReviews } from './lacking-reviews-store.ts'
import { loadJuryMinutes } from './minutes-content-store.ts'
import { listClosedMinutes } from './minutes-store.ts'
import { ShortlistMinutesPage } from './pages/shortlist-minutes.tsx'
import { rankCalmly } from './rank-call-actions.ts'
import { type ShortlistScope, withShortlist } from './shortlist-scope-routes.tsx'
import { shownMinutes } from './shown-minutes.ts'
import { numberOf } from './typed-decision.ts'

/** The jury's minutes: read, closed, downloaded. */
export const minutesRoutes = new Hono<Env>()
const PATH = '/gestion/appels/:slug/preselection/proces-verbal'

minutesRoutes.get(PATH, c => withShortlist(c, 'shortlist', scope => minutesPage(c, scope)))

minutesRoutes.post(PATH, c =>
  withShortlist(c, 'shortlist', async scope => {
    const { call, incubator } = scope
    const form = await formOf(c)
    const closed = await closePanelMinutes(
      c.var.act,
      call.id,
      ({ db, now }) => loadJuryMinutes(db, { call, incubator, now }, rankCalmly),
      { base: numberOf(form.text('version')), fingerprint: form.text('vu') },
    )
    if (closed.ok) return seeOther(c, `/gestion/appels/${call.slug}/preselection/proces-verbal`)
    return closed.reason === 'not-found' ? notFound(c) : minutesPage(c, scope, closed.reason)
  }),
)

minutesRoutes.get(`${PATH}.pdf`, c =>
  withShortlist(c, 'shortlist', async ({ call, incubator }) => {
    const asked = { callId: call.id, kind: 'jury', number: c.req.query('numero') } as const
    const drawn = await drawClosedMinutes(c.var.act.db, asked, incubator.zone)
    return drawn ? c.body(drawn.pdf, 200, drawn.headers) : notFound(c)
  }),
)

async function minutesPage(
  c: Ctx,
  { call, incubator, shell }: ShortlistScope,
  refusal: Parameters<typeof shownMinutes>[3] = null,
): Promise<Response> {
  const { db, now } = c.var.act
  const minutes = await loadJuryMinutes(db, { call, incubator, now }, rankCalmly)
  const all = await listClosedMinutes(db, call.id, 'jury')
  const shown = shownMinutes(minutes, all, incubator.zone, refusal)
  const lacking = await listLackingReviews(db, call.id)
  const page = <ShortlistMinutesPage shell={shell} slug={call.slug} shown={shown} lacking={lacking} />
  return html(c, page, refusal === null ? 200 : refusal === 'incomplete' ? 422 : 409)
}

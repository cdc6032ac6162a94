import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { closePanelMinutes } from '../jury/close-minutes-actions.ts'
import { drawClosedMinutes } from '../jury/draw-minutes-actions.ts'
import { listClosedMinutes } from '../jury/minutes-store.ts'
import { shownMinutes } from '../jury/shown-minutes.ts'
import { numberOf } from '../jury/typed-decision.ts'
import { SelectionMinutesPage } from './pages/minutes.tsx'
import { type CallScope, withCommitteeCall } from './scope-routes.tsx'
import { loadCommitteeMinutes } from './selection-store.ts'

/** The committee's minutes: read, closed, downloaded. */
export const minutesRoutes = new Hono<Env>()
const PATH = '/gestion/appels/:slug/selection/proces-verbal'

minutesRoutes.get(PATH, c => withCommitteeCall(c, 'select', scope => minutesPage(c, scope)))

minutesRoutes.post(PATH, c =>
  withCommitteeCall(c, 'select', async scope => {
    const { call, incubator } = scope
    const form = await formOf(c)
    const closed = await closePanelMinutes(
      c.var.act,
      call.id,
      ({ db, now }) => loadCommitteeMinutes(db, { call, incubator, now }),
      { base: numberOf(form.text('version')), fingerprint: form.text('vu') },
    )
    if (closed.ok) return seeOther(c, `/gestion/appels/${call.slug}/selection/proces-verbal`)
    return closed.reason === 'not-found' ? notFound(c) : minutesPage(c, scope, closed.reason)
  }),
)

minutesRoutes.get(`${PATH}.pdf`, c =>
  withCommitteeCall(c, 'select', async ({ call, incubator }) => {
    const asked = { callId: call.id, kind: 'committee', number: c.req.query('numero') } as const
    const drawn = await drawClosedMinutes(c.var.act.db, asked, incubator.zone)
    return drawn ? c.body(drawn.pdf, 200, drawn.headers) : notFound(c)
  }),
)

async function minutesPage(
  c: Ctx,
  { call, incubator, shell }: CallScope,
  refusal: Parameters<typeof shownMinutes>[3] = null,
): Promise<Response> {
  const { db, now } = c.var.act
  const minutes = await loadCommitteeMinutes(db, { call, incubator, now })
  const all = await listClosedMinutes(db, call.id, 'committee')
  const shown = shownMinutes(minutes, all, incubator.zone, refusal)
  const page = <SelectionMinutesPage shell={shell} slug={call.slug} shown={shown} />
  return html(c, page, refusal === null ? 200 : refusal === 'incomplete' ? 422 : 409)
}

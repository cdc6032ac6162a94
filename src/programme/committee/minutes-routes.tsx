import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { closePanelMinutes } from '../jury/close-minutes-actions.ts'
import { closedView } from '../jury/closed-minutes.ts'
import { drawMinutes, minutesFilename } from '../jury/draw-minutes-actions.ts'
import { missingOf } from '../jury/minutes.ts'
import { fingerprintOfMinutes, listClosedMinutes } from '../jury/minutes-store.ts'
import { type MinutesProps, SelectionMinutesPage } from './pages/minutes.tsx'
import { type CallScope, numberOf, withCommitteeCall } from './scope-routes.tsx'
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
    const { db } = c.var.act
    const all = await listClosedMinutes(db, call.id, 'committee')
    const number = c.req.query('numero')
    const minutes = number === undefined ? all.at(-1) : all.find(each => String(each.number) === number)
    if (!minutes) return notFound(c)
    return c.body(new Uint8Array(await drawMinutes(minutes, incubator.zone)), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${minutesFilename(minutes)}"`,
      'Cache-Control': 'no-store',
    })
  }),
)

async function minutesPage(
  c: Ctx,
  { call, incubator, shell }: CallScope,
  refusal: MinutesProps['refusal'] = null,
): Promise<Response> {
  const { db, now } = c.var.act
  const minutes = await loadCommitteeMinutes(db, { call, incubator, now })
  const fingerprint = fingerprintOfMinutes(minutes)
  const all = await listClosedMinutes(db, call.id, 'committee')
  return html(
    c,
    <SelectionMinutesPage
      shell={shell}
      slug={call.slug}
      minutes={minutes}
      fingerprint={fingerprint}
      missing={missingOf(minutes)}
      closed={closedView(all, fingerprint, incubator.zone)}
      refusal={refusal}
    />,
    refusal === null ? 200 : refusal === 'incomplete' ? 422 : 409,
  )
}

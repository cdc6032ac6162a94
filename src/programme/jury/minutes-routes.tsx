import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { closePanelMinutes } from './close-minutes-actions.ts'
import { closedView } from './closed-minutes.ts'
import { drawMinutes, minutesFilename } from './draw-minutes-actions.ts'
import { listLackingReviews } from './lacking-reviews-store.ts'
import { missingOf } from './minutes.ts'
import { loadJuryMinutes } from './minutes-content-store.ts'
import { fingerprintOfMinutes, listClosedMinutes } from './minutes-store.ts'
import { type MinutesProps, ShortlistMinutesPage } from './pages/shortlist-minutes.tsx'
import { rankCalmly } from './rank-call-actions.ts'
import { numberOf, type ShortlistScope, withShortlist } from './shortlist-scope-routes.tsx'

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
    const { db } = c.var.act
    const all = await listClosedMinutes(db, call.id, 'jury')
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
  { call, incubator, shell }: ShortlistScope,
  refusal: MinutesProps['refusal'] = null,
): Promise<Response> {
  const { db, now } = c.var.act
  const minutes = await loadJuryMinutes(db, { call, incubator, now }, rankCalmly)
  const fingerprint = fingerprintOfMinutes(minutes)
  const all = await listClosedMinutes(db, call.id, 'jury')
  return html(
    c,
    <ShortlistMinutesPage
      shell={shell}
      slug={call.slug}
      minutes={minutes}
      fingerprint={fingerprint}
      missing={missingOf(minutes)}
      closed={closedView(all, fingerprint, incubator.zone)}
      lacking={await listLackingReviews(db, call.id)}
      refusal={refusal}
    />,
    refusal === null ? 200 : refusal === 'incomplete' ? 422 : 409,
  )
}

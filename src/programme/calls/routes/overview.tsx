import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html } from '../../../platform/respond.tsx'
import { windowOf } from '../call.ts'
import { managePath } from '../pages/addresses.ts'
import { CallPage } from '../pages/call-page.tsx'
import { getLatestGuide } from '../store.ts'
import { withCall } from './scope.ts'

/** What agents will read of a call; where it stands is a page of `home/`, which sees every stage. */
export const overviewRoutes = new Hono<Env>()

overviewRoutes.get('/gestion/appels/:slug/apercu', c =>
  withCall(c, 'readGuideDraft', async ({ call, incubator, shell }) => {
    const { db, now } = c.var.act
    const { guide } = await getLatestGuide(db, call.id)
    // As agents would read it if it were published now; without dates, as if it opened now.
    const { opensOn, closesOn } = guide.dates
    const dated = opensOn !== '' && closesOn >= opensOn
    const window = dated ? windowOf(guide.dates, incubator.zone) : { opensAt: now, closesAt: now }
    const previewed = { slug: call.slug, incubator, guide, publishedAt: now, ...window }
    const back = managePath(call.slug)
    return html(c, <CallPage shell={shell} call={previewed} now={now} preview={{ back }} />)
  }),
)

import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { managePath } from '../calls/pages/addresses.ts'
import { CallPage } from '../calls/pages/call-page.tsx'
import { withCall } from '../calls/routes/scope.ts'
import { getLatestGuide } from '../calls/store.ts'
import { addedFacts, addedToCall } from './added-to-call-routes.tsx'
import { previewOf } from './preview.ts'

/** What agents will read of a call, with all that is added to its guide. */
export const callPreviewRoutes = new Hono<Env>()

callPreviewRoutes.get('/gestion/appels/:slug/apercu', c =>
  withCall(c, 'readGuideDraft', async ({ call, incubator, shell, holders }) => {
    const { db, now } = c.var.act
    const latest = await getLatestGuide(db, call.id)
    const previewed = previewOf(call, latest, incubator, now, holders)
    const added = addedToCall(previewed, await addedFacts(db, call.id), now, call.publishedAt !== null)
    const back = managePath(call.slug)
    return html(c, <CallPage shell={shell} call={previewed} now={now} preview={{ back }} added={added} />)
  }),
)

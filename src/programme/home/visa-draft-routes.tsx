import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { CallPage } from '../calls/pages/call-page.tsx'
import { getCall, listHoldings } from '../calls/store.ts'
import { readerPath } from '../visas/pages/addresses.ts'
import { ofLink } from '../visas/scope-routes.tsx'
import { addedFacts, addedToCall } from './added-to-call-routes.tsx'
import { previewOf } from './preview.ts'

/** The draft of a call as an agent would read it, for whoever holds a visa's link. */
export const visaDraftRoutes = new Hono<Env>()

visaDraftRoutes.get('/visas/:token/projet', c =>
  ofLink(c, async ({ secret, request, version, incubator, shell }) => {
    const { db, now } = c.var.act
    const { slug, publishedAt } = await getCall(db, request.callId)
    const holders = await listHoldings(db, request.callId)
    const call = previewOf({ id: request.callId, slug }, version, incubator, now, holders)
    const added = addedToCall(call, await addedFacts(db, call.id), now, publishedAt !== null)
    const preview = { back: readerPath(secret), reader: true }
    return html(c, <CallPage shell={shell} call={call} now={now} preview={preview} added={added} />)
  }),
)

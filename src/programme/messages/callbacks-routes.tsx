import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { queuedWords } from './callback-wording.ts'
import { CallbacksPage } from './pages/callbacks-page.tsx'
import { inCallThreads } from './scope-routes.tsx'
import { listCallbacks, type QueuedCallback } from './store/callback-queue.ts'

/** Who wishes to be called, on one call. */
export const callbacksRoutes = new Hono<Env>()

const stateOf = ({ ending, agreedAt, proposed }: QueuedCallback) =>
  ending ?? (agreedAt ? 'agreed' : proposed > 0 ? 'proposed' : 'wished')

callbacksRoutes.get('/gestion/appels/:slug/rappels', c =>
  inCallThreads(c, async ({ call, title, incubator }) => {
    const { db, now } = c.var.act
    const lines = (await listCallbacks(db, call.id, now)).map(callback => {
      const state = stateOf(callback)
      const held = callback.agreedAt !== null && callback.agreedAt <= now
      return {
        ...callback,
        state: queuedWords(state, held),
        waits: state === 'wished' || (state === 'agreed' && held),
      }
    })
    return html(
      c,
      <CallbacksPage
        shell={c.var.shell(brandOf(incubator))}
        slug={call.slug}
        call={title}
        zone={incubator.zone}
        lines={lines.sort((a, b) => Number(b.waits) - Number(a.waits))}
      />,
    )
  }),
)

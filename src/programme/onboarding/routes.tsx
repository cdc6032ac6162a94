import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { allRoutes } from './all-routes.tsx'
import { eventRoutes } from './event-routes.tsx'
import { MinePage } from './pages/mine-page.tsx'
import { replacementRoutes } from './replacement-routes.tsx'
import { stepRoutes } from './step-routes.tsx'
import { listMyOnboardings } from './store.ts'

/** Setting going: all those of a call, one and its steps, what happens to it, who takes its place. */
export const onboardingRoutes = new Hono<Env>()

onboardingRoutes.get('/mises-en-route', async c => {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const onboardings = await listMyOnboardings(db, actor.personId, now)
  return html(c, <MinePage shell={c.var.shell()} onboardings={onboardings} />)
})

for (const routes of [allRoutes, stepRoutes, eventRoutes, replacementRoutes])
  onboardingRoutes.route('/', routes)

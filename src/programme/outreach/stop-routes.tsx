import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { decideFollowing } from './actions/decide-following.ts'
import { followingPage } from './follow-routes.tsx'
import { oldLink } from './scope-routes.tsx'

/**
 * Stopping in one click (RFC 8058). Asked by the mail reader itself, from no page of ours: the secret of the
 * address is the proof, so it stands before the check of origins; it answers without redirecting.
 */
export const stopRoutes = new Hono<Env>()

// An older mail reader opens the address: it is shown the button.
stopRoutes.get('/suivi/:token/arret', c => followingPage(c))

stopRoutes.post('/suivi/:token/arret', async c => {
  const stopped = await decideFollowing(c.var.act, c.req.param('token'), 'left')
  return stopped.ok ? followingPage(c) : oldLink(c)
})

import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { findTarget } from '../../platform/mail/links.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { statusOf } from '../calls/call.ts'
import { getPublicCall } from '../calls/store.ts'
import { decideFollowing } from './actions/decide-following.ts'
import { followCall } from './actions/follow-call.ts'
import { followStateOf, noticeInstants } from './follower.ts'
import { findFollower } from './followers-store.ts'
import { sentPath } from './pages/addresses.ts'
import { FollowPage } from './pages/follow.tsx'
import { FollowingPage } from './pages/following.tsx'
import type { Errors } from './pages/parts.tsx'
import { SENT_FOR, type SentFor, SentPage } from './pages/sent.tsx'
import { askerOf, ofPublicCall, oldLink, type PublicScope, publicOf } from './scope-routes.tsx'
import { ASK_REFUSALS } from './wording.ts'

/** Following a call, without an account. */
export const followRoutes = new Hono<Env>()

followRoutes.get('/appels/:slug/suivre', c => ofPublicCall(c, scope => followPage(c, scope, '', [])))

followRoutes.post('/appels/:slug/suivre', c =>
  ofPublicCall(c, async scope => {
    const asker = await askerOf(c)
    const asked = await followCall(c.var.act, scope.call, asker)
    // A robot is told nothing: it would try again.
    if (asked.ok || asked.reason === 'trapped') return seeOther(c, `${sentPath(scope.call.slug)}?pour=suivi`)
    const errors = [{ field: 'adresse', message: ASK_REFUSALS[asked.reason] }]
    return followPage(c, scope, asker.typed, errors, asked.reason === 'too-many' ? 429 : 422)
  }),
)

followRoutes.get('/appels/:slug/adresse-a-confirmer', c =>
  ofPublicCall(c, ({ of }) => {
    const what = c.req.query('pour') ?? ''
    const known: SentFor = Object.hasOwn(SENT_FOR, what) ? (what as SentFor) : 'suivi'
    return html(c, <SentPage {...of} what={known} mailbox={c.var.config.mailbox} />)
  }),
)

followRoutes.get('/suivi/:token', c => followingPage(c))

followRoutes.post('/suivi/:token', async c => {
  const token = c.req.param('token')
  const decided = await decideFollowing(c.var.act, token, 'following')
  return decided.ok ? seeOther(c, `/suivi/${token}?dit=1`) : oldLink(c)
})

export async function followingPage(c: Ctx): Promise<Response> {
  const { db, now } = c.var.act
  const secret = c.req.param('token') ?? ''
  const id = await findTarget(db, 'follow', secret, now)
  const follower = id === undefined ? undefined : await findFollower(db, id)
  if (!follower) return oldLink(c)
  const call = await getPublicCall(db, follower.callId)
  const closed = statusOf(call, now) === 'closed'
  const state = followStateOf(follower)
  const said = c.req.query('dit') === '1' || c.req.method === 'POST'
  return html(
    c,
    <FollowingPage
      {...publicOf(c, call)}
      secret={secret}
      state={state}
      opened={statusOf(call, now) !== 'announced'}
      closed={closed}
      said={said}
    />,
  )
}

function followPage(
  c: Ctx,
  { call, of }: PublicScope,
  typed: string,
  errors: Errors,
  status: 200 | 422 | 429 = 200,
) {
  const { closing } = noticeInstants(call)
  const late = `Un e-mail le ${frenchDateTime(closing, call.incubator.zone)}, avant la clôture.`
  const when =
    statusOf(call, c.var.act.now) === 'announced'
      ? `Un e-mail à l’ouverture de l’appel, un autre avant sa clôture. Rien de plus.`
      : `${late} Rien de plus.`
  return html(c, <FollowPage {...of} typed={typed} errors={errors} when={when} />, status)
}

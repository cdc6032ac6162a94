import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { statusOf } from '../calls/call.ts'
import { register } from './actions/register.ts'
import { statusOfBriefing } from './briefing.ts'
import { findBriefing } from './briefings-store.ts'
import { sentPath } from './pages/addresses.ts'
import type { Errors } from './pages/parts.tsx'
import { RegisterPage } from './pages/register.tsx'
import { countSeated } from './registrations-store.ts'
import { askerOf, ofPublicCall, type PublicScope } from './scope-routes.tsx'
import { ASK_REFUSALS, REGISTER_PROBLEMS } from './wording.ts'

/** Asking for a seat at a briefing, without an account. */
export const registerRoutes = new Hono<Env>()

const EMPTY = { name: '', address: '' }

registerRoutes.get('/appels/:slug/reunions/:id', c =>
  ofPublicCall(c, scope => registerPage(c, scope, EMPTY, [], 200)),
)

registerRoutes.post('/appels/:slug/reunions/:id', c =>
  ofPublicCall(c, async scope => {
    const asker = await askerOf(c)
    const name = (await formOf(c)).text('nom')
    const asked = await register(c.var.act, scope.call, c.req.param('id'), { ...asker, name })
    if (asked.ok || asked.reason === 'trapped')
      return seeOther(c, `${sentPath(scope.call.slug)}?pour=reunion`)
    const { reason } = asked
    if (reason === 'not-found') return notFound(c)
    const typed = { name, address: asker.typed }
    // The page itself says that it is over, cancelled or closed.
    if (reason !== 'name-missing' && reason !== 'address' && reason !== 'too-many')
      return registerPage(c, scope, typed, [], 409)
    const nameless = { field: 'nom', message: REGISTER_PROBLEMS['name-missing'] }
    const address = { field: 'adresse', message: ASK_REFUSALS[reason === 'too-many' ? reason : 'address'] }
    const errors = reason !== 'name-missing' ? [address] : asked.addressToo ? [nameless, address] : [nameless]
    return registerPage(c, scope, typed, errors, reason === 'too-many' ? 429 : 422)
  }),
)

async function registerPage(
  c: Ctx,
  { call, of }: PublicScope,
  typed: typeof EMPTY,
  errors: Errors,
  status: 200 | 409 | 422 | 429,
): Promise<Response> {
  const { db, now } = c.var.act
  const briefing = await findBriefing(db, call.id, c.req.param('id') ?? '')
  if (!briefing) return notFound(c)
  const stands = statusOfBriefing(briefing, now)
  const closed =
    stands === 'cancelled'
      ? [REGISTER_PROBLEMS['briefing-cancelled'], briefing.cancelReason].filter(Boolean).join('\n\n')
      : stands === 'over'
        ? REGISTER_PROBLEMS['briefing-over']
        : stands === 'going-on'
          ? REGISTER_PROBLEMS['briefing-begun']
          : statusOf(call, now) === 'closed'
            ? ASK_REFUSALS['call-closed']
            : null
  const counted = { ...briefing, seated: await countSeated(db, briefing.id), waiting: 0 }
  const zone = call.incubator.zone
  return html(
    c,
    <RegisterPage {...of} briefing={counted} zone={zone} typed={typed} errors={errors} closed={closed} />,
    status,
  )
}

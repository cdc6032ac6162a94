import { Hono } from 'hono'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { findAttemptByToken, proveByLink } from './actions/prove-address.ts'
import { renewCode } from './actions/renew-code.ts'
import { LinkPage, LinkRefusedPage } from './pages/link.tsx'
import { WhoPage } from './pages/who.tsx'
import { displayName } from './person.ts'
import { listSharers } from './sharers-store.ts'
import { type AttemptRefusal, refusalOf } from './sign-in.ts'
import { findSignedIn } from './store.ts'
import { ADDRESS_PROBLEMS } from './wording.ts'

/** The link of the e-mail: a click on its page signs in on this device, whichever asked for it. */
export const linkRoutes = new Hono<Env>()

linkRoutes.get('/connexion/lien/:token', async c => {
  const token = c.req.param('token')
  const attempt = await findAttemptByToken(c.var.act, token)
  const refusal = refusalOf(attempt, c.var.act.now)
  if (!attempt || (refusal && refusal !== 'too-many-tries')) return refusedLink(c, refusal ?? 'unknown', 404)
  const owner = attempt.purpose === 'add-address' ? await ownerName(c, attempt.personId) : null
  return html(c, <LinkPage shell={c.var.shell()} token={token} address={attempt.address} owner={owner} />)
})

linkRoutes.post('/connexion/lien/:token', async c => {
  const token = c.req.param('token')
  const form = await formOf(c)
  const proved = await proveByLink(c.var.act, token, form.has('qui') ? form.text('qui') : undefined)
  if (proved.ok) {
    // Adding an address proves it for the account that asked; it does not open that account here.
    const { personId, next, purpose } = proved.value
    if (purpose === 'sign-in') return seeOther(c, await startSession(c, c.var.act, personId, next))
    return seeOther(c, c.var.act.actor.personId === personId ? next : '/')
  }
  const { reason } = proved
  if (reason !== 'who') return refusedLink(c, reason, 422)
  const address = (await findAttemptByToken(c.var.act, token))?.address ?? ''
  const sharers = await listSharers(c.var.act.db, address)
  const asked = { shell: c.var.shell(), action: `/connexion/lien/${token}`, address, sharers }
  return html(c, <WhoPage {...asked} missing={form.has('choix')} />, form.has('choix') ? 422 : 200)
})

linkRoutes.post('/connexion/lien/:token/nouveau', async c => {
  const asked = await renewCode(c.var.act, c.req.param('token'), {
    browser: ensureBrowserKey(c),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  })
  if (asked.ok) return seeOther(c, '/connexion/code')
  if (asked.reason === 'unknown') return refusedLink(c, 'unknown', 404)
  const problem = ADDRESS_PROBLEMS[asked.reason]
  const page = <LinkRefusedPage shell={c.var.shell()} reason="expired" problem={problem} token={null} />
  return html(c, page, asked.reason === 'too-many' ? 429 : 422)
})

/** Why the link opens nothing, and a new code in one click where there is an address to send it to. */
function refusedLink(c: Ctx, reason: AttemptRefusal, status: 404 | 422): Response {
  const token = reason === 'unknown' ? null : (c.req.param('token') ?? null)
  return html(c, <LinkRefusedPage shell={c.var.shell()} reason={reason} token={token} />, status)
}

async function ownerName(c: Ctx, personId: string | null): Promise<string> {
  const owner = personId === null ? undefined : await findSignedIn(c.var.act.db, personId)
  return owner ? displayName(owner, owner.address) : ''
}

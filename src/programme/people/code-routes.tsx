import { Hono } from 'hono'
import { browserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { findAttemptOf, proveByCode } from './actions/prove-address.ts'
import { CodePage } from './pages/code.tsx'
import { WhoPage } from './pages/who.tsx'
import { listSharers } from './sharers-store.ts'
import { refusalOf } from './sign-in.ts'
import { ATTEMPT_REFUSALS } from './wording.ts'

/** The code of the e-mail, typed in the browser that asked for it. */
export const codeRoutes = new Hono<Env>()

codeRoutes.get('/connexion/code', async c => {
  const key = browserKey(c)
  const attempt = key ? await findAttemptOf(c.var.act, key) : undefined
  // The link was opened elsewhere meanwhile: an address being added is added, the page behind says so.
  if (attempt?.usedAt && attempt.purpose === 'add-address' && attempt.personId === c.var.act.actor.personId)
    return seeOther(c, '/mon-compte/adresses')
  return codePage(c, undefined)
})

codeRoutes.post('/connexion/code', async c => {
  const key = browserKey(c)
  if (!key) return seeOther(c, '/connexion')
  const form = await formOf(c)
  const code = form.text('code')
  const proved = await proveByCode(c.var.act, key, code, form.has('qui') ? form.text('qui') : undefined)
  if (proved.ok) {
    const { personId, purpose, next } = proved.value
    if (purpose === 'sign-in') return seeOther(c, await startSession(c, c.var.act, personId, next))
    // An address proved for an account opens no session of it: its holder may be someone else.
    const own = c.var.act.actor.personId === personId
    return seeOther(c, own ? next : `/connexion?suite=${encodeURIComponent(next)}`)
  }
  if (proved.reason !== 'who') return codePage(c, ATTEMPT_REFUSALS[proved.reason])
  const address = (await findAttemptOf(c.var.act, key))?.address ?? ''
  const sharers = await listSharers(c.var.act.db, address)
  const asked = { shell: c.var.shell(), action: '/connexion/code', address, sharers, code }
  return html(c, <WhoPage {...asked} missing={form.has('choix')} />, form.has('choix') ? 422 : 200)
})

async function codePage(c: Ctx, problem: string | undefined): Promise<Response> {
  const key = browserKey(c)
  const attempt = key ? await findAttemptOf(c.var.act, key) : undefined
  if (!attempt) return seeOther(c, '/connexion')
  const { address, next, purpose, renewed, usedAt, expiresAt } = attempt
  const refusal = usedAt || expiresAt <= c.var.act.now ? refusalOf(attempt, c.var.act.now) : null
  return html(
    c,
    <CodePage
      shell={c.var.shell()}
      address={renewed ? null : address}
      next={next}
      adding={purpose === 'add-address'}
      over={refusal}
      problem={problem}
      mailbox={c.var.config.mailbox}
    />,
    problem ? 422 : 200,
  )
}

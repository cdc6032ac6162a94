import { Hono } from 'hono'
import { browserKey, ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import { holdsForm } from '../../platform/held-form.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, localPath, seeOther } from '../../platform/respond.tsx'
import { endSession, startSession } from '../../platform/session.ts'
import { findAttemptByToken, findAttemptOf, proveByCode, proveByLink } from './actions/prove-address.ts'
import { requestCode } from './actions/request-code.ts'
import { LinkPage, LinkRefusedPage } from './pages/link.tsx'
import { CodePage, SignInPage } from './pages/sign-in.tsx'
import { displayName } from './person.ts'
import { refusalOf } from './sign-in.ts'
import { findSignedIn } from './store.ts'
import { ADDRESS_PROBLEMS, ATTEMPT_REFUSALS } from './wording.ts'

export const signInRoutes = new Hono<Env>()

signInRoutes.get('/connexion', async c => {
  const next = localPath(c.req.query('suite') ?? '/')
  return html(c, <SignInPage shell={c.var.shell()} next={next} typed="" held={await holdsText(c)} />)
})

signInRoutes.post('/connexion', async c => {
  const form = await formOf(c)
  const next = localPath(form.text('suite'))
  const typed = form.text('adresse')
  const asked = await requestCode(c.var.act, {
    typed,
    purpose: 'sign-in',
    next,
    browser: ensureBrowserKey(c),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  })
  if (asked.ok) return seeOther(c, '/connexion/code')
  const problem = ADDRESS_PROBLEMS[asked.reason]
  return html(
    c,
    <SignInPage
      shell={c.var.shell()}
      next={next}
      typed={typed}
      problem={problem}
      held={await holdsText(c)}
    />,
    asked.reason === 'too-many' ? 429 : 422,
  )
})

signInRoutes.get('/connexion/code', c => codePage(c, undefined))

signInRoutes.post('/connexion/code', async c => {
  const key = browserKey(c)
  if (!key) return seeOther(c, '/connexion')
  const proved = await proveByCode(c.var.act, key, (await formOf(c)).text('code'))
  if (!proved.ok)
    return codePage(c, proved.reason === 'taken' ? ADDRESS_PROBLEMS.taken : ATTEMPT_REFUSALS[proved.reason])
  await startSession(c, c.var.act, proved.value.personId)
  return seeOther(c, proved.value.next)
})

async function codePage(c: Ctx, problem: string | undefined): Promise<Response> {
  const key = browserKey(c)
  const attempt = key ? await findAttemptOf(c.var.act, key) : undefined
  if (!attempt) return seeOther(c, '/connexion')
  return html(
    c,
    <CodePage
      shell={c.var.shell()}
      address={attempt.address}
      problem={problem}
      mailbox={c.var.config.mailbox}
    />,
    problem ? 422 : 200,
  )
}

signInRoutes.get('/connexion/lien/:token', async c => {
  const token = c.req.param('token')
  const attempt = await findAttemptByToken(c.var.act, token)
  const refusal = refusalOf(attempt, c.var.act.now)
  if (!attempt || (refusal && refusal !== 'too-many-tries'))
    return html(
      c,
      <LinkRefusedPage shell={c.var.shell()} problem={ATTEMPT_REFUSALS[refusal ?? 'unknown']} />,
      404,
    )
  const owner = attempt.purpose === 'add-address' ? await ownerName(c, attempt.personId) : null
  return html(c, <LinkPage shell={c.var.shell()} token={token} address={attempt.address} owner={owner} />)
})

signInRoutes.post('/connexion/lien/:token', async c => {
  const proved = await proveByLink(c.var.act, c.req.param('token'))
  if (!proved.ok) {
    const problem = proved.reason === 'taken' ? ADDRESS_PROBLEMS.taken : ATTEMPT_REFUSALS[proved.reason]
    return html(c, <LinkRefusedPage shell={c.var.shell()} problem={problem} />, 422)
  }
  // Adding an address proves it for the account that asked; it does not open that account here.
  const { personId, next, purpose } = proved.value
  if (purpose === 'sign-in') await startSession(c, c.var.act, personId)
  return seeOther(c, purpose === 'sign-in' || c.var.act.actor.personId === personId ? next : '/')
})

signInRoutes.post('/deconnexion', async c => {
  await endSession(c, c.var.act)
  return seeOther(c, '/')
})

async function holdsText(c: Ctx): Promise<boolean> {
  const key = browserKey(c)
  return key !== null && (await holdsForm(c.var.act, key))
}

async function ownerName(c: Ctx, personId: string | null): Promise<string> {
  const owner = personId === null ? undefined : await findSignedIn(c.var.act.db, personId)
  return owner ? displayName(owner, owner.address) : ''
}

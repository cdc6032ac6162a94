import { Hono } from 'hono'
import { browserKey, ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import { holdsForm } from '../../platform/held-form.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, localPath, seeOther } from '../../platform/respond.tsx'
import { endSession } from '../../platform/session.ts'
import { requestCode } from './actions/request-code.ts'
import { codeRoutes } from './code-routes.tsx'
import { keySignInRoutes } from './key-sign-in-routes.tsx'
import { linkRoutes } from './link-routes.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { ADDRESS_PROBLEMS } from './wording.ts'

export const signInRoutes = new Hono<Env>()
  .route('/', codeRoutes)
  .route('/', linkRoutes)
  .route('/', keySignInRoutes)

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

signInRoutes.post('/deconnexion', async c => {
  await endSession(c, c.var.act)
  return seeOther(c, '/')
})

async function holdsText(c: Ctx): Promise<boolean> {
  const key = browserKey(c)
  return key !== null && (await holdsForm(c.var.act, key))
}

import { ensureBrowserKey } from './browser-key.ts'
import { formOf } from './form-fields.ts'
import { holdForm } from './held-form.ts'
import type { Ctx } from './http.ts'
import { findAwaiting, keepWay } from './passkeys/awaiting.ts'
import { localPath, seeOther } from './respond.tsx'
import { KEY_PAGE, sessionHash } from './session.ts'
import { formWithFiles, isMultipart } from './upload.ts'
import { lastAccount } from './whose.ts'

/**
 * Sends someone who is not signed in to the sign-in page; the page asked for comes back afterwards,
 * and so does what was typed. The same whether the page exists or not.
 */
export async function askSignIn(c: Ctx): Promise<Response> {
  const path = localPath(c.req.path)
  if (c.req.method === 'GET') return toSignIn(c, path + new URL(c.req.url).search)
  // Of a form with files, the texts wait; the files are chosen again.
  const whole = c.get('form') === undefined && isMultipart(c) ? await formWithFiles(c, 0) : null
  const form = whole?.form ?? (await formOf(c))
  const fields = form.entries().map(([name, value]): [string, string] => [name, value])
  await holdForm(c.var.act, ensureBrowserKey(c), { path, fields }, lastAccount(c))
  return toSignIn(c, '/reprise')
}

/** Who has only their key to prove is asked for that, who must have one and has none is led to add it. */
async function toSignIn(c: Ctx, next: string): Promise<Response> {
  if (c.var.withheld) return seeOther(c, `/mon-compte/cles?suite=${encodeURIComponent(next)}`)
  const session = sessionHash(c)
  if (!session || !(await findAwaiting(c.var.act, session)))
    return seeOther(c, `/connexion?suite=${encodeURIComponent(next)}`)
  await keepWay(c.var.act, session, next)
  return seeOther(c, KEY_PAGE)
}

import { ensureBrowserKey } from './browser-key.ts'
import { BODY_LIMIT, formOf } from './form-fields.ts'
import { holdForm } from './held-form.ts'
import type { Ctx } from './http.ts'
import { localPath, seeOther } from './respond.tsx'
import { formWithFiles, isMultipart } from './upload.ts'

/**
 * Sends someone who is not signed in to the sign-in page; the page asked for comes back afterwards,
 * and so does what was typed. The same whether the page exists or not.
 */
export async function askSignIn(c: Ctx): Promise<Response> {
  const path = localPath(c.req.path)
  if (c.req.method === 'GET') {
    const query = new URL(c.req.url).search
    return seeOther(c, `/connexion?suite=${encodeURIComponent(path + query)}`)
  }
  // Of a form with files, the texts wait; the files are chosen again.
  const whole = c.get('form') === undefined && isMultipart(c) ? await formWithFiles(c, 0, BODY_LIMIT) : null
  const form = whole?.form ?? (await formOf(c))
  const fields = form.entries().map(([name, value]): [string, string] => [name, value])
  await holdForm(c.var.act, ensureBrowserKey(c), { path, fields })
  return seeOther(c, '/connexion?suite=%2Freprise')
}

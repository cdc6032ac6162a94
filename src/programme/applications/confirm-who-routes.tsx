import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { listSharers } from '../people/sharers-store.ts'
import type { Confirmed } from './actions/confirmed-here.ts'
import { WhoPage } from './pages/who.tsx'

/** The address is proved: signed in, and told that it is sent. */
export const enter = async (c: Ctx, { personId, applicationId }: Confirmed): Promise<Response> =>
  seeOther(c, await startSession(c, c.var.act, personId, `/candidatures/${applicationId}?envoye=1`))

export const whoIn = (form: FormFields) => (form.has('qui') ? form.text('qui') : undefined)

/** The mailbox is proved, and several people read it. */
export async function whoPage(c: Ctx, address: string, code: string | undefined): Promise<Response> {
  const sharers = await listSharers(c.var.act.db, address)
  const missing = (await formOf(c)).has('choix')
  const asked = { shell: c.var.shell(), action: c.req.path, address, sharers, code, missing }
  return html(c, <WhoPage {...asked} />, missing ? 422 : 200)
}

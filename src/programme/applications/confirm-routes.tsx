import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { listSharers } from '../people/sharers-store.ts'
import {
  confirmByCode,
  confirmByLink,
  findConfirmation,
  findConfirmationByToken,
} from './actions/confirm-sending.ts'
import { type Confirmed, isSentFromHere } from './actions/confirmed-here.ts'
import { findCodeTrouble } from './code-letter-store.ts'
import { ConfirmLinkPage, ConfirmPage, ConfirmRefusedPage } from './pages/confirm.tsx'
import { SentPage } from './pages/sent.tsx'
import { WhoPage } from './pages/who.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { isId } from './store.ts'
import { CONFIRM_REFUSALS } from './wording.ts'

export const confirmRoutes = new Hono<Env>()

confirmRoutes.get('/candidatures/confirmation/:token', async c => {
  const token = c.req.param('token')
  const found = await findConfirmationByToken(c.var.act, token)
  const refusal = !found
    ? 'unknown'
    : found.used_at
      ? 'used'
      : found.expires_at <= c.var.act.now
        ? 'expired'
        : null
  if (!found || refusal)
    return html(
      c,
      <ConfirmRefusedPage shell={c.var.shell()} problem={CONFIRM_REFUSALS[refusal ?? 'unknown']} />,
      404,
    )
  return html(c, <ConfirmLinkPage shell={c.var.shell()} token={token} address={found.address} />)
})

confirmRoutes.post('/candidatures/confirmation/:token', async c => {
  const token = c.req.param('token')
  const who = whoIn(await formOf(c))
  const confirmed = await confirmByLink(c.var.act, token, c.var.config.publicUrl, who)
  if (confirmed.ok) return enter(c, confirmed.value)
  const { reason } = confirmed
  if (reason === 'who')
    return whoPage(c, (await findConfirmationByToken(c.var.act, token))?.address ?? '', undefined)
  const problem = CONFIRM_REFUSALS[reason]
  return html(c, <ConfirmRefusedPage shell={c.var.shell()} problem={problem} />, 422)
})

confirmRoutes.get('/candidatures/:id/confirmation', async c => {
  const id = c.req.param('id')
  if (isId(id) && (await isSentFromHere(c.var.act, id)))
    return html(c, <SentPage shell={c.var.shell()} id={id} />)
  return inScope(c, 'follow', found => confirmPage(c, found, undefined))
})

confirmRoutes.post('/candidatures/:id/confirmation', async c => {
  const { act, config } = c.var
  const id = c.req.param('id')
  const form = await formOf(c)
  const typed = form.text('code')
  const confirmed = isId(id)
    ? await confirmByCode(act, id, typed, config.publicUrl, whoIn(form))
    : refused('not-found')
  if (confirmed.ok) return enter(c, confirmed.value)
  const { reason } = confirmed
  if (reason === 'who') return whoPage(c, (await findConfirmation(act, id))?.address ?? '', typed)
  // Sent already, and the answer was lost too long ago: the page says so and shows the way back.
  if (isId(id) && (await isSentFromHere(act, id))) return seeOther(c, `/candidatures/${id}/confirmation`)
  return inScope(c, 'follow', found =>
    reason === 'not-found' ? notFound(c) : confirmPage(c, found, CONFIRM_REFUSALS[reason]),
  )
})

const enter = async (c: Ctx, { personId, applicationId }: Confirmed): Promise<Response> =>
  seeOther(c, await startSession(c, c.var.act, personId, `/candidatures/${applicationId}?envoye=1`))

const whoIn = (form: FormFields) => (form.has('qui') ? form.text('qui') : undefined)

/** The mailbox is proved, and several people read it. */
async function whoPage(c: Ctx, address: string, code: string | undefined): Promise<Response> {
  const sharers = await listSharers(c.var.act.db, address)
  const missing = (await formOf(c)).has('choix')
  const asked = { shell: c.var.shell(), action: c.req.path, address, sharers, code, missing }
  return html(c, <WhoPage {...asked} />, missing ? 422 : 200)
}

async function confirmPage(c: Ctx, found: InScope, problem: string | undefined): Promise<Response> {
  const { application, shell } = found
  const last = await findConfirmation(c.var.act, application.id)
  if (!last || last.usedAt) return seeOther(c, `/candidatures/${application.id}`)
  const until = frenchDateTime(last.expiresAt, application.incubator.zone)
  return html(
    c,
    <ConfirmPage
      shell={shell}
      id={application.id}
      address={last.address}
      until={until}
      problem={problem}
      trouble={await findCodeTrouble(c.var.act.db, application.id, last.address)}
      mailbox={c.var.config.mailbox}
    />,
    problem ? 422 : 200,
  )
}

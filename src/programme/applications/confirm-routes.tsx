import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import {
  confirmByCode,
  confirmByLink,
  findConfirmation,
  findConfirmationByToken,
} from './actions/confirm-sending.ts'
import { isSentFromHere } from './actions/confirmed-here.ts'
import { findCodeTrouble } from './code-letter-store.ts'
import { ConfirmLinkPage, ConfirmPage, ConfirmRefusedPage } from './pages/confirm.tsx'
import { SentPage } from './pages/sent.tsx'
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
  const confirmed = await confirmByLink(c.var.act, c.req.param('token'), c.var.config.publicUrl)
  if (!confirmed.ok)
    return html(
      c,
      <ConfirmRefusedPage shell={c.var.shell()} problem={CONFIRM_REFUSALS[confirmed.reason]} />,
      422,
    )
  await startSession(c, c.var.act, confirmed.value.personId)
  return seeOther(c, `/candidatures/${confirmed.value.applicationId}?envoye=1`)
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
  const typed = (await formOf(c)).text('code')
  const confirmed = isId(id) ? await confirmByCode(act, id, typed, config.publicUrl) : refused('not-found')
  if (confirmed.ok) {
    await startSession(c, act, confirmed.value.personId)
    return seeOther(c, `/candidatures/${confirmed.value.applicationId}?envoye=1`)
  }
  // Sent already, and the answer was lost too long ago: the page says so and shows the way back.
  if (isId(id) && (await isSentFromHere(act, id))) return seeOther(c, `/candidatures/${id}/confirmation`)
  return inScope(c, 'follow', found =>
    confirmed.reason === 'not-found'
      ? notFound(c)
      : confirmPage(c, found, CONFIRM_REFUSALS[confirmed.reason]),
  )
})

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

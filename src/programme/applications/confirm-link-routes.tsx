import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { confirmByLink, findConfirmationByToken } from './actions/confirm-sending.ts'
import { enter, whoIn, whoPage } from './confirm-who-routes.tsx'
import { ConfirmLinkPage, LinkRefusedPage } from './pages/confirm-link.tsx'
import { loadApplication } from './store.ts'
import { type ConfirmRefusal, linkRefusal } from './wording.ts'

/** The link of the e-mail that carries the code: opened on any device, it counts at a click. */
export const confirmLinkRoutes = new Hono<Env>()

confirmLinkRoutes.get('/candidatures/confirmation/:token', async c => {
  const token = c.req.param('token')
  const { act } = c.var
  const found = await findConfirmationByToken(act, token)
  if (!found) return refusedLink(c, 'unknown', 404)
  if (found.used_at) return refusedLink(c, 'used', 200)
  const application = await loadApplication(act.db, found.application_id)
  const sending = application?.sendings.find(({ id }) => id === found.sending_id)
  if (!application || !sending) return refusedLink(c, 'unknown', 404)
  if (found.expires_at <= act.now) return refusedLink(c, 'expired', 404)
  const { incubator, callTitle } = application
  return html(
    c,
    <ConfirmLinkPage
      shell={c.var.shell(brandOf(incubator))}
      token={token}
      address={found.address}
      callTitle={callTitle}
      sentAt={frenchDateTime(sending.sentAt, incubator.zone)}
    />,
  )
})

confirmLinkRoutes.post('/candidatures/confirmation/:token', async c => {
  const token = c.req.param('token')
  const who = whoIn(await formOf(c))
  const confirmed = await confirmByLink(c.var.act, token, c.var.config.publicUrl, who)
  if (confirmed.ok) return enter(c, confirmed.value)
  const { reason } = confirmed
  if (reason === 'who')
    return whoPage(c, (await findConfirmationByToken(c.var.act, token))?.address ?? '', undefined)
  return refusedLink(c, reason, 422)
})

const refusedLink = (c: Ctx, reason: ConfirmRefusal, status: 200 | 404 | 422): Response =>
  html(c, <LinkRefusedPage shell={c.var.shell()} {...linkRefusal(reason)} />, status)

import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { withdrawApplication } from './actions/withdraw-application.ts'
import { withoutInvisible } from './answers.ts'
import { effectiveSending } from './application.ts'
import { withdrawnPage } from './closed-routes.tsx'
import { WithdrawPage } from './pages/withdraw.tsx'
import { applicationAbilities } from './permissions.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { type WithdrawRefusal, withdraw } from './withdrawal.ts'
import { withdrawRefusalText, withdrawRefusalTitle } from './withdrawal-wording.ts'

export const withdrawalRoutes = new Hono<Env>()

export const mayWithdraw = ({ application, word, sendable }: InScope) =>
  withdraw(application.facts, word, sendable)

withdrawalRoutes.get('/candidatures/:id/retrait', c =>
  inScope(c, 'follow', found => {
    const { application, shell } = found
    if (!applicationAbilities.carry(found)) return notYours(c, found)
    const allowed = mayWithdraw(found)
    if (!allowed.ok) return tooLate(c, found, allowed.reason)
    return html(
      c,
      <WithdrawPage
        shell={shell}
        id={application.id}
        sent={effectiveSending(application.facts) !== undefined}
        open={statusOfCall(application.call, c.var.act.now) === 'open'}
      />,
    )
  }),
)

withdrawalRoutes.post('/candidatures/:id/retrait', c =>
  inScope(c, 'follow', async found => {
    const { id } = found.application
    if (!applicationAbilities.carry(found)) return notYours(c, found)
    const reason = withoutInvisible((await formOf(c)).text('raison')).slice(0, 2000)
    const outcome = await withdrawApplication(c.var.act, id, reason)
    // Clicked twice: it is withdrawn, which is what was asked.
    if (outcome.ok || outcome.reason === 'withdrawn') return seeOther(c, `/candidatures/${id}?retiree=1`)
    return outcome.reason === 'not-found' ? notFound(c) : tooLate(c, found, outcome.reason)
  }),
)

/** A co-author leaves it, and withdraws nothing. */
const notYours = (c: Ctx, { application: { id } }: InScope) =>
  refusedPage(c, {
    status: 403,
    title: 'Vous ne pouvez pas retirer cette candidature',
    text: 'La personne qui la porte est seule à pouvoir la retirer. Vous pouvez la quitter : ce que vous avez écrit y reste.',
    back: { href: `/candidatures/${id}/auteurs`, label: 'Voir qui l’écrit' },
  })

function tooLate(c: Ctx, found: InScope, reason: WithdrawRefusal): Response {
  if (reason === 'withdrawn') return withdrawnPage(c, found)
  const { id, incubator } = found.application
  return refusedPage(c, {
    status: 409,
    title: withdrawRefusalTitle,
    text: withdrawRefusalText(reason, incubator.contactEmail),
    back:
      reason === 'laureate-told'
        ? { href: '/mises-en-route', label: 'Voir ma mise en route' }
        : { href: `/candidatures/${id}`, label: 'Voir ma candidature' },
  })
}

import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { confirmByCode, findConfirmation } from './actions/confirm-sending.ts'
import { isSentFromHere } from './actions/confirmed-here.ts'
import { confirmPage } from './confirm-code-routes.tsx'
import { enter, whoIn, whoPage } from './confirm-who-routes.tsx'
import { SentPage } from './pages/sent.tsx'
import { inScope } from './scope-routes.tsx'
import { isId } from './store.ts'
import { CONFIRM_REFUSALS } from './wording.ts'

export const confirmRoutes = new Hono<Env>()

confirmRoutes.get('/candidatures/:id/confirmation', async c => {
  const id = c.req.param('id')
  if (isId(id) && (await isSentFromHere(c.var.act, id)))
    return html(c, <SentPage shell={c.var.shell()} id={id} />)
  return inScope(c, 'follow', found => confirmPage(c, found, {}))
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
    reason === 'not-found' ? notFound(c) : confirmPage(c, found, { code: CONFIRM_REFUSALS[reason] }),
  )
})

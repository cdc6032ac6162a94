import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { askCodeAgain } from './actions/ask-code-again.ts'
import { confirmPage } from './confirm-code-routes.tsx'
import { inScope } from './scope-routes.tsx'
import { ADDRESS_REFUSALS } from './wording.ts'

export const codeAgainRoutes = new Hono<Env>()

// The address a refused form leaves in the browser, opened again.
codeAgainRoutes.get('/candidatures/:id/confirmation/code', c =>
  inScope(c, 'follow', ({ application }) => seeOther(c, `/candidatures/${application.id}/confirmation`)),
)

codeAgainRoutes.post('/candidatures/:id/confirmation/code', c =>
  inScope(c, 'follow', async found => {
    const { id } = found.application
    const typed = (await formOf(c)).text('adresse')
    const asked = await askCodeAgain(c.var.act, id, typed, c.var.config.publicUrl)
    if (asked.ok) return seeOther(c, `/candidatures/${id}/confirmation?code=nouveau`)
    const { reason } = asked
    if (reason === 'not-found') return notFound(c)
    if (reason === 'not-awaiting') return seeOther(c, `/candidatures/${id}`)
    const error = ADDRESS_REFUSALS[reason]
    return confirmPage(c, found, { address: { typed, error, tooMany: reason === 'too-many' } })
  }),
)

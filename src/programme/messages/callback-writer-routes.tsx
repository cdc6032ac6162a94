import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { chooseSlot } from './actions/choose-slot.ts'
import { cancelCallback } from './actions/end-callback.ts'
import { wishCallback } from './actions/wish-callback.ts'
import { callbackPage, refusedAs } from './callback-show-routes.tsx'
import { callbackPath } from './pages/callback-parts.tsx'
import { inThread } from './scope-routes.tsx'

/** To be called, for those who carry the application. */
export const callbackWriterRoutes = new Hono<Env>()
const HOME = '/candidatures/:id/rappel'

callbackWriterRoutes.get(HOME, c => inThread(c, 'applicant', found => callbackPage(c, 'applicant', found)))

callbackWriterRoutes.post(HOME, c =>
  inThread(c, 'applicant', async found => {
    const { id } = found.subject
    const phone = (await formOf(c)).text('telephone')
    const wished = await wishCallback(c.var.act, id, { phone, publicUrl: c.var.config.publicUrl })
    if (wished.ok) return seeOther(c, callbackPath(id, 'applicant'))
    if (wished.reason === 'not-found') return notFound(c)
    const refused = refusedAs('telephone', wished.reason, { telephone: phone })
    return callbackPage(c, 'applicant', found, refused)
  }),
)

callbackWriterRoutes.post(`${HOME}/choix`, c =>
  inThread(c, 'applicant', async found => {
    const { id } = found.subject
    const slot = (await formOf(c)).text('creneau')
    const chosen = await chooseSlot(c.var.act, id, slot, c.var.config.publicUrl)
    if (chosen.ok) return seeOther(c, callbackPath(id, 'applicant'))
    if (chosen.reason === 'not-found') return notFound(c)
    return callbackPage(c, 'applicant', found, refusedAs('creneau', chosen.reason))
  }),
)

for (const side of ['applicant', 'team'] as const)
  callbackWriterRoutes.post(`${callbackPath(':id', side)}/annulation`, c =>
    inThread(c, side, async found => {
      const { id } = found.subject
      const words = (await formOf(c)).text('mot')
      const said = { words, publicUrl: c.var.config.publicUrl }
      const cancelled = await cancelCallback(c.var.act, id, side, said)
      if (cancelled.ok) return seeOther(c, callbackPath(id, side))
      if (cancelled.reason === 'not-found') return notFound(c)
      return callbackPage(c, side, found, refusedAs('mot', cancelled.reason, { mot: words }))
    }),
  )

import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { closeCallback } from './actions/end-callback.ts'
import { noteCall } from './actions/note-call.ts'
import { proposeSlots } from './actions/propose-slots.ts'
import { callbackPage, refusedAs } from './callback-show-routes.tsx'
import { callbackPath } from './pages/callback-parts.tsx'
import { inThread } from './scope-routes.tsx'
import { readSlots, SLOT_LINES } from './slot-form.ts'

/** Calling those who wish it, for the team. */
export const callbackTeamRoutes = new Hono<Env>()
const HOME = '/gestion/candidatures/:id/rappel'

callbackTeamRoutes.get(HOME, c => inThread(c, 'team', found => callbackPage(c, 'team', found)))

callbackTeamRoutes.post(`${HOME}/creneaux`, c =>
  inThread(c, 'team', async found => {
    const { id, incubator } = found.subject
    const form = await formOf(c)
    const lines = Array.from({ length: SLOT_LINES }, (_, index) => index + 1)
    const names = lines.flatMap(line => [`jour${line}`, `heure${line}`, `duree${line}`])
    const typed = Object.fromEntries(names.map(name => [name, form.text(name)]))
    const slots = lines.map(line => ({
      day: form.text(`jour${line}`),
      time: form.text(`heure${line}`),
      minutes: form.text(`duree${line}`),
    }))
    const read = readSlots(slots, incubator.zone, c.var.act.now)
    if ('errors' in read) return callbackPage(c, 'team', found, { errors: read.errors, typed })
    const proposed = await proposeSlots(c.var.act, id, read.slots, c.var.config.publicUrl)
    if (proposed.ok) return seeOther(c, callbackPath(id, 'team'))
    if (proposed.reason === 'not-found') return notFound(c)
    return callbackPage(c, 'team', found, refusedAs('jour1', proposed.reason, typed))
  }),
)

callbackTeamRoutes.post(`${HOME}/fait`, c =>
  inThread(c, 'team', async found => {
    const { id } = found.subject
    const closed = await closeCallback(c.var.act, id)
    if (closed.ok) return seeOther(c, callbackPath(id, 'team'))
    if (closed.reason === 'not-found') return notFound(c)
    return callbackPage(c, 'team', found, refusedAs('fait', closed.reason))
  }),
)

callbackTeamRoutes.post(`${HOME}/notes`, c =>
  inThread(c, 'team', async found => {
    const { id } = found.subject
    const note = (await formOf(c)).text('note')
    const noted = await noteCall(c.var.act, id, note)
    if (noted.ok) return seeOther(c, `${callbackPath(id, 'team')}#notes`)
    if (noted.reason === 'not-found') return notFound(c)
    return callbackPage(c, 'team', found, refusedAs('note', noted.reason, { note }))
  }),
)

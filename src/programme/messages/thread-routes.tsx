import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { settleThread } from './actions/settle-thread.ts'
import { type WriteRefusal, writeMessage } from './actions/write-message.ts'
import type { Side } from './message.ts'
import { threadPath } from './pages/parts.tsx'
import { inThread } from './scope-routes.tsx'
import { type Shown, threadPage } from './show-routes.tsx'
import { MESSAGE_PROBLEMS } from './wording.ts'

/** The thread of an application: for those who carry it, then for the team. */
export const threadRoutes = new Hono<Env>()

const read = (side: Side) => (c: Ctx) => inThread(c, side, found => threadPage(c, side, found))

const STATUS: Partial<Record<WriteRefusal, NonNullable<Shown['status']>>> = {
  'already-sent': 409,
  'too-many': 429,
}

const write = (side: Side) => (c: Ctx) =>
  inThread(c, side, async found => {
    const { id } = found.subject
    const form = await formOf(c)
    const body = form.text('message')
    const said = { body, token: form.text('jeton'), publicUrl: c.var.config.publicUrl }
    const written = await writeMessage(c.var.act, id, side, said)
    if (written.ok) return seeOther(c, `${threadPath(id, side)}?dit=envoye`)
    if (written.reason === 'not-found') return notFound(c)
    const { reason } = written
    return threadPage(c, side, found, {
      typed: body,
      error: MESSAGE_PROBLEMS[reason],
      status: STATUS[reason] ?? 422,
    })
  })

threadRoutes.get('/candidatures/:id/echanges', read('applicant'))
threadRoutes.post('/candidatures/:id/echanges', write('applicant'))
threadRoutes.get('/gestion/candidatures/:id/echanges', read('team'))
threadRoutes.post('/gestion/candidatures/:id/echanges', write('team'))

threadRoutes.post('/gestion/candidatures/:id/echanges/classement', c =>
  inThread(c, 'team', async found => {
    const { id } = found.subject
    const settled = await settleThread(c.var.act, id, (await formOf(c)).text('numero'))
    if (settled.ok) return seeOther(c, `${threadPath(id, 'team')}?dit=classe`)
    if (settled.reason === 'not-found') return notFound(c)
    return threadPage(c, 'team', found, { error: MESSAGE_PROBLEMS['form-cut'], status: 422 })
  }),
)

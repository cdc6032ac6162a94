import { Hono } from 'hono'
import { type FileRefusal, fileRefusalWords } from '../../platform/files/file.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { settleThread } from './actions/settle-thread.ts'
import type { WriteRefusal } from './actions/write-message.ts'
import { type NotWritten, writeWithFiles } from './actions/write-with-files.ts'
import type { Side } from './message.ts'
import { threadPath } from './pages/parts.tsx'
import { inThread } from './scope-routes.tsx'
import { sentMessage } from './sent-message-routes.ts'
import { type Shown, threadPage } from './show-routes.tsx'
import { MESSAGE_PROBLEMS } from './wording.ts'

/** The thread of an application: for those who carry it, then for the team. */
export const threadRoutes = new Hono<Env>()

const read = (side: Side) => (c: Ctx) => inThread(c, side, found => threadPage(c, side, found))

const STATUS: Partial<Record<NotWritten, NonNullable<Shown['status']>>> = {
  'already-sent': 409,
  'too-many': 429,
}

const write = (side: Side) => (c: Ctx) =>
  inThread(c, side, async found => {
    const { id } = found.subject
    const { form, given, arrived } = await sentMessage(c)
    const body = form.text('message')
    const said = { body, token: form.text('jeton'), publicUrl: c.var.config.publicUrl }
    const written = await writeWithFiles(c.var.act, c.var.files, id, side, said, given)
    if (written.ok) return seeOther(c, `${threadPath(id, side)}?dit=envoye`)
    if (written.reason === 'not-found') return notFound(c)
    const { reason, name = '' } = written
    const ofFile = !isOfMessage(reason)
    return threadPage(c, side, found, {
      typed: body,
      error: ofFile ? fileRefusalWords(reason, name, c.var.files.limit) : MESSAGE_PROBLEMS[reason],
      ofFile: ofFile || reason === 'too-many-files',
      arrived,
      status: STATUS[reason] ?? 422,
    })
  })

const isOfMessage = (
  reason: FileRefusal | Exclude<WriteRefusal, 'not-found'>,
): reason is keyof typeof MESSAGE_PROBLEMS => Object.hasOwn(MESSAGE_PROBLEMS, reason)

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

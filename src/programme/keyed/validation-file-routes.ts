import { Hono } from 'hono'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { filesIn } from '../applications/attached.ts'
import { findApplicationFile } from '../applications/files-store.ts'
import { answersShown } from '../applications/form/reading.ts'
import { answersIn } from '../applications/receipt.ts'
import { openLink } from './actions/answer-link.ts'

/** The files of what is to be validated, for whoever holds a link that can still be answered; else there is nothing. */
export const validationFileRoutes = new Hono<Env>()

validationFileRoutes.get('/validations/:token/fichiers/:file/:name', async c => {
  const opened = await openLink(c.var.act, c.req.param('token'))
  if (!opened.ok) return notFound(c)
  const { held, validation } = opened.value
  const values = answersIn(validation.canonical)
  const shown = answersShown(held.application.form, values).asked.filter(({ kind }) => kind === 'files')
  const ids = shown.flatMap(field => filesIn(values.get(field.id) ?? '').map(({ id }) => id))
  const file = ids.includes(c.req.param('file'))
    ? await findApplicationFile(c.var.act.db, c.req.param('file'))
    : undefined
  return file?.application_id === held.application.id ? serveFile(c, file, false) : notFound(c)
})

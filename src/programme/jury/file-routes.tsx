import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { findApplicationFile, isShownToJury } from '../applications/files-store.ts'
import { withReading } from './reading-scope-routes.tsx'

/** A file of the version its juror reads, while they may read it. */
export const juryFileRoutes = new Hono<Env>()

juryFileRoutes.get('/fichiers/:file/evaluations/:name', async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const file = await findApplicationFile(db, c.req.param('file'))
  if (!file) return notFound(c)
  const { application_id } = file
  return withReading(
    c,
    'read',
    async () =>
      (await isShownToJury(db, application_id, file.id)) ? serveFile(c, file, false) : notFound(c),
    application_id,
  )
})

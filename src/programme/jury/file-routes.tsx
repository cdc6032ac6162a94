import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { findApplicationFile, isShownToJury } from '../applications/files-store.ts'
import { namelessOf } from './hidden-answers.ts'
import { REVIEW_ABILITIES } from './permissions.ts'
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
    async ({ standing }) => {
      if (!(await isShownToJury(db, application_id, file.id))) return notFound(c)
      const names = REVIEW_ABILITIES.readNames(standing)
      return serveFile(c, names ? file : { ...file, name: namelessOf(file.name) }, false)
    },
    application_id,
  )
})

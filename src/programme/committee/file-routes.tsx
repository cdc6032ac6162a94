import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { findApplicationFile, isShownToJury } from '../applications/files-store.ts'
import { withCandidate } from './scope-routes.tsx'

/** A file of a candidature that a member of the committee reads. */
export const committeeFileRoutes = new Hono<Env>()

committeeFileRoutes.get('/fichiers/:file/comite/:name', async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const file = await findApplicationFile(db, c.req.param('file'))
  if (!file) return notFound(c)
  return withCandidate(c, file.application_id, 'read', async ({ row }) =>
    (await isShownToJury(db, row.id, file.id)) ? serveFile(c, file, false) : notFound(c),
  )
})

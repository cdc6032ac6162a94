import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { findApplicationFile, isReceived } from './files-store.ts'
import { applicationAbilities } from './permissions.ts'

/** A file of an application, for those who write it and for the team that received it. */
export const fileRoutes = new Hono<Env>()

fileRoutes.get('/fichiers/:file/:name', async c => {
  const { db, actor } = c.var.act
  const outside = () => (actor.personId === null ? askSignIn(c) : notFound(c))
  const file = await findApplicationFile(db, c.req.param('file'))
  if (!file) return outside()
  const relations = await relationsToApplication(db, actor, file.application_id)
  const standing = { relations, status: 'sent' } as const
  // Joined without an account: whoever holds the draft, or has proved their address since.
  const mine = file.added_by === null ? !relations.has('co-author') : file.added_by === actor.personId
  if (applicationAbilities.fill(standing)) return serveFile(c, file, mine)
  const received =
    applicationAbilities.readAsOrganiser(standing) && (await isReceived(db, file.application_id, file.id))
  return received ? serveFile(c, file, false) : outside()
})

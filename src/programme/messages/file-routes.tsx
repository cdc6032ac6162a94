import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { serveFile } from '../../platform/files/serve.ts'
import type { Env } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { THREAD_ABILITIES } from './permissions.ts'
import { findMessageFile } from './store/message-files.ts'
import { findSubject } from './store/subject.ts'

/** A file of a message, for both sides of its thread. */
export const messageFileRoutes = new Hono<Env>()

messageFileRoutes.get('/fichiers/:joined/echanges/:name', async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const file = await findMessageFile(db, c.req.param('joined'))
  const subject = file && (await findSubject(db, actor, file.thread))
  if (!file || !subject) return notFound(c)
  const { writeToTeam, answer } = THREAD_ABILITIES
  if (!writeToTeam(subject.standing) && !answer(subject.standing)) return notFound(c)
  return serveFile(c, file, file.added_by === actor.personId)
})

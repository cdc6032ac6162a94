import { join } from 'node:path'
import { Hono } from 'hono'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/design/index.ts'
import type { Db } from '../src/platform/database/tables.ts'
import { answerErrors } from '../src/platform/errors.tsx'
import type { Env } from '../src/platform/http.ts'
import { notFound } from '../src/platform/respond.tsx'
import { requestScope } from '../src/platform/scope.ts'
import { newSecret, sha256 } from '../src/platform/secrets.ts'
import { sameOrigin, securityHeaders } from '../src/platform/security.ts'
import { navigationFor } from '../src/programme/access/navigation.ts'
import { findBySession } from '../src/programme/people/store.ts'
import { testAct } from './act.ts'
import { testFiles } from './files.ts'

const ORIGIN = 'http://localhost:3000'

/** One slice's routes as the program serves them, on a database, at a time the test sets. */
export async function serve(routes: Hono<Env>, db: Db, clock: { now: Date }) {
  await loadAssets(join(import.meta.dirname, '..'))
  const config = readConfig(['--empty'], {})
  const { files } = await testFiles()
  const program = { config, clock: { now: () => clock.now }, db, jobs: testAct(db, clock.now).jobs, files }
  const app = new Hono<Env>()
  app.use(requestScope(program, { findBySession, navigationFor }))
  app.use(securityHeaders)
  app.use(sameOrigin)
  app.route('/', routes)
  app.notFound(notFound)
  app.onError(answerErrors)

  /** Asks as someone signed in, or as nobody; a body is sent as a form, with its files if it has some. */
  return async (personId: string | null, path: string, body?: Record<string, string> | string | FormData) => {
    const headers: Record<string, string> = { origin: ORIGIN }
    if (personId !== null) headers['cookie'] = `pepin_session=${await sessionOf(db, personId, clock.now)}`
    if (body === undefined) return answer(await app.request(path, { headers }))
    if (body instanceof FormData) return answer(await app.request(path, { method: 'POST', headers, body }))
    headers['content-type'] = 'application/x-www-form-urlencoded'
    const form = typeof body === 'string' ? body : new URLSearchParams(body).toString()
    return answer(await app.request(path, { method: 'POST', headers, body: form }))
  }
}

async function answer(response: Response) {
  const { status, headers } = response
  return { status, headers, to: headers.get('location'), text: await response.text() }
}

async function sessionOf(db: Db, personId: string, now: Date): Promise<string> {
  const secret = newSecret()
  const expires_at = new Date(now.getTime() + 86_400_000)
  await db
    .insertInto('sessions')
    .values({ id_hash: sha256(secret), person_id: personId, created_at: now, seen_at: now, expires_at })
    .execute()
  return secret
}

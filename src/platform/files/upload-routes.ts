import { Hono } from 'hono'
import { within } from '../act.ts'
import { bytesWithin } from '../body.ts'
import type { Ctx, Env } from '../http.ts'
import { networkOf } from '../network.ts'
import { allow } from '../rate-limit.ts'
import { addPiece, beginUpload, dropUpload, findUpload, isSomeone } from './uploads.ts'

/**
 * The core of the tus protocol 1.0 (tus.io/protocols/resumable-upload), with its creation and termination: a
 * file sent by pieces, gone on with after a failure. Only whoever began it; nobody without a session or a draft.
 */
export const uploadRoutes = new Hono<Env>()

/** Most bytes of one piece. */
export const LARGEST_PIECE = 1_000_000
const MOST_AN_HOUR = 120
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const say = (c: Ctx, status: 201 | 204 | 400 | 404 | 409 | 413 | 415 | 429, headers = {}) =>
  c.body(null, status, { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store', ...headers })

uploadRoutes.post('/envois', async c => {
  const { act, files } = c.var
  if (!isSomeone(act.actor)) return say(c, 404)
  const size = Number(c.req.header('upload-length'))
  if (!Number.isSafeInteger(size) || size < 1) return say(c, 400)
  if (size > files.limit) return say(c, 413, { 'Tus-Max-Size': String(files.limit) })
  if (!(await allow(act, `upload:${act.actor.personId ?? networkOf(c)}`, MOST_AN_HOUR, 3600)))
    return say(c, 429)
  const id = await beginUpload(act, nameIn(c.req.header('upload-metadata') ?? ''), size)
  return say(c, 201, { Location: `/envois/${id}`, 'Upload-Offset': '0' })
})

// Asked with HEAD.
uploadRoutes.get('/envois/:id', async c => {
  const found = await arriving(c)
  if (!found) return say(c, 404)
  return c.body(null, 200, {
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': String(found.received),
    'Upload-Length': String(found.size),
    'Cache-Control': 'no-store',
  })
})

uploadRoutes.patch('/envois/:id', async c => {
  const found = await arriving(c)
  if (!found) return say(c, 404)
  if (c.req.header('content-type') !== 'application/offset+octet-stream') return say(c, 415)
  const at = Number(c.req.header('upload-offset'))
  if (at !== found.received) return say(c, 409)
  const bytes = await bytesWithin(c, Math.min(LARGEST_PIECE, found.size - at))
  if (bytes === 'too-large') return say(c, 413)
  // Cut on its way: the next one starts again from what is kept.
  if (bytes === 'cut') return say(c, 400)
  const received = await within(c.var.act, act => addPiece(act, found.id, at, bytes))
  return received === null ? say(c, 409) : say(c, 204, { 'Upload-Offset': String(received) })
})

uploadRoutes.delete('/envois/:id', async c => {
  const found = await arriving(c)
  if (!found) return say(c, 404)
  await dropUpload(c.var.act, found.id)
  return say(c, 204)
})

const arriving = async (c: Ctx) => {
  const id = c.req.param('id') ?? ''
  return UUID.test(id) ? findUpload(c.var.act, id) : undefined
}

/** « filename » of the metadata, in base 64; '' when there is none. */
function nameIn(metadata: string): string {
  const [, coded = ''] = /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(metadata) ?? []
  return Buffer.from(coded, 'base64').toString('utf8')
}

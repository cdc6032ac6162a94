import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'

let world: World
let key: string
beforeAll(async () => {
  world = await openWorld()
  // A browser that began a draft has a key of its own.
  const slug = (
    await world.db
      .selectFrom('calls')
      .select('slug')
      .where('closes_at', '>', world.clock.now())
      .executeTakeFirstOrThrow()
  ).slug
  const browser = world.visit()
  await browser.send('POST', `/appels/${slug}/candidatures`, '')
  key = browser.cookies.get('pepin_browser') ?? ''
})
afterAll(() => world.close())

const ask = (method: string, path: string, headers: Record<string, string>, body?: BodyInit, cookie = key) =>
  world.app.request(path, {
    method,
    headers: {
      origin: 'http://localhost:3000',
      'tus-resumable': '1.0.0',
      cookie: `pepin_browser=${cookie}`,
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
const name = `filename ${Buffer.from('été.txt').toString('base64')},filetype dGV4dA==`
const piece = (at: number) => ({
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(at),
})

describe('the address that takes files by pieces', () => {
  test('creates, takes pieces, says where it stands and gives up', async () => {
    const made = await ask('POST', '/envois', { 'upload-length': '6', 'upload-metadata': name })
    expect(made.status).toBe(201)
    const path = made.headers.get('location') ?? ''
    expect((await ask('PATCH', path, piece(0), 'abc')).headers.get('upload-offset')).toBe('3')
    const where = await ask('HEAD', path, {})
    expect([where.headers.get('upload-offset'), where.headers.get('upload-length')]).toEqual(['3', '6'])
    expect((await ask('PATCH', path, piece(0), 'abc')).status).toBe(409)
    expect((await ask('PATCH', path, piece(3), 'defg')).status).toBe(413)
    expect((await ask('PATCH', path, {}, 'def')).status).toBe(415)
    expect((await ask('PATCH', path, piece(3), 'def')).status).toBe(204)
    const row = await world.db.selectFrom('file_uploads').select(['name', 'received']).executeTakeFirst()
    expect(row).toEqual({ name: 'été.txt', received: 6 })
    expect((await ask('DELETE', path, {})).status).toBe(204)
    expect((await ask('HEAD', path, {})).status).toBe(404)
  })

  test.each([
    [{ 'upload-length': '11000000' }, 413],
    [{ 'upload-length': '0' }, 400],
    [{ 'upload-length': '-5' }, 400],
    [{ 'upload-length': '1e99' }, 400],
    [{}, 400],
  ])('refuses a file said to be %j', async (headers, status) => {
    expect((await ask('POST', '/envois', headers)).status).toBe(status)
  })

  test('knows nobody without a session or a draft, nor another browser', async () => {
    expect((await ask('POST', '/envois', { 'upload-length': '6' }, undefined, '')).status).toBe(404)
    const path = (await ask('POST', '/envois', { 'upload-length': '6' })).headers.get('location') ?? ''
    for (const method of ['HEAD', 'PATCH', 'DELETE'])
      expect(
        (await ask(method, path, piece(0), method === 'PATCH' ? 'abc' : undefined, 'autre')).status,
      ).toBe(404)
    expect((await ask('HEAD', '/envois/pas-un-envoi', {})).status).toBe(404)
  })

  test('refuses a request from another site', async () => {
    const sent = await ask('POST', '/envois', { 'upload-length': '6', origin: 'https://ailleurs.example' })
    expect(sent.status).toBe(403)
  })
})

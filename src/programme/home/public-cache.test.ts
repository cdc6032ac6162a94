import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, openWorld, type World } from '../../../test/app.ts'
import { findCall } from '../calls/store.ts'

const START = new Date('2026-11-10T10:00:00Z')

describe('the public page of a call, kept by a browser or a cache', () => {
  let world: World
  let path = ''
  beforeAll(async () => {
    world = await openWorld(START)
    const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
    path = `/appels/${(await open.executeTakeFirstOrThrow()).slug}`
  })
  afterAll(() => world.close())

  const get = (headers: Record<string, string> = {}) => world.app.request(BASE + path, { headers })
  const tagOf = async () => (await get()).headers.get('etag') ?? ''

  it('says that anyone may keep it and must ask again; unchanged, it is not sent again', async () => {
    const first = await get()
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(first.headers.get('vary')).toMatch(/Cookie/)
    expect(first.headers.get('set-cookie')).toBeNull()
    const again = await get({ 'if-none-match': `"other", ${await tagOf()}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is never kept for someone signed in, nor for a browser that holds a draft', async () => {
    const tag = await tagOf()
    for (const cookie of ['pepin_session=unknown', 'pepin_browser=secret']) {
      const page = await get({ cookie, 'if-none-match': tag })
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(page.headers.get('etag')).toBeNull()
    }
  })

  it('changes at the very instant the call opens and closes', async () => {
    const call = await findCall(world.db, path.split('/').at(-1) ?? '')
    for (const instant of [call?.opensAt, call?.closesAt]) {
      world.clock.set(new Date((instant?.getTime() ?? 0) - 1))
      const before = await tagOf()
      world.clock.set(instant ?? START)
      expect((await get({ 'if-none-match': before })).status).toBe(200)
    }
    world.clock.set(START)
  })

  it('changes when a question is published on it', async () => {
    const before = await tagOf()
    await world.db
      .updateTable('published_answers')
      .set({ withdrawn_at: START })
      .where('withdrawn_at', 'is', null)
      .execute()
    expect(await tagOf()).not.toBe(before)
  })
})

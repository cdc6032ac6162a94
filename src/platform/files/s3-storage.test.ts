import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startS3rver } from '../../../test/s3-server.ts'
import { sha256 } from '../secrets.ts'
import { s3Storage } from './s3-storage.ts'

let server: Awaited<ReturnType<typeof startS3rver>>
beforeAll(async () => {
  server = await startS3rver()
})
afterAll(() => server.stop())
const hash = sha256('objet').toString('hex')

describe('files on an S3-compatible service (s3rver, an imitation of S3 for tests)', () => {
  test('are kept, given back and removed', async () => {
    const storage = await s3Storage(server.settings)
    expect(storage.folder).toBeNull()
    expect(await storage.has(hash)).toBe(false)
    const bytes = Buffer.alloc(3_000_000, 'é')
    await storage.put(hash, bytes)
    await storage.put(hash, bytes)
    expect((await buffer(await storage.read(hash))).equals(bytes)).toBe(true)
    await storage.remove(hash)
    expect(await storage.has(hash)).toBe(false)
  })

  test('refuse a wrong key and a service that is away', async () => {
    const wrong = await s3Storage({ ...server.settings, secretAccessKey: 'autre' })
    await expect(wrong.put(hash, Buffer.from('x'))).rejects.toThrow()
    const away = await s3Storage({ ...server.settings, endpoint: 'http://127.0.0.1:9' })
    await expect(away.put(hash, Buffer.from('x'))).rejects.toThrow()
  })
})

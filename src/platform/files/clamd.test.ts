import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EICAR, hasClamd, startClamd } from '../../../test/clamd.ts'
import { freePort } from '../../../test/s3-server.ts'
import { clamd } from './clamd.ts'

const there = hasClamd()

describe.skipIf(!there)('Debian’s clamd, with one signature of our own', () => {
  let daemon: Awaited<ReturnType<typeof startClamd>>
  beforeAll(async () => {
    daemon = await startClamd()
  })
  afterAll(() => daemon.stop())

  test('finds a clean file clean, of one byte and of 9 MB', async () => {
    expect(await clamd(daemon).scan(Buffer.from('x'))).toBe('clean')
    expect(await clamd(daemon).scan(Buffer.alloc(9_000_000, 'abc'))).toBe('clean')
  })

  test('finds the test virus, at the start and at the end of a long file', async () => {
    expect(await clamd(daemon).scan(Buffer.from(EICAR))).toBe('infected')
    expect(await clamd(daemon).scan(Buffer.from('a'.repeat(200_000) + EICAR))).toBe('infected')
  })
})

describe('a scanner that does not answer gives no verdict', () => {
  test('when nothing listens', async () => {
    await expect(clamd({ host: '127.0.0.1', port: 9 }).scan(Buffer.from('x'))).rejects.toThrow()
  })

  test.each([
    ['stream: INSTREAM size limit exceeded. ERROR\0', /size limit/],
    ['', /closed without an answer/],
  ])('when it says %j', async (answer, error) => {
    const port = await freePort()
    const server = createServer(socket => socket.end(answer)).listen(port, '127.0.0.1')
    await expect(clamd({ host: '127.0.0.1', port }).scan(Buffer.from('x'))).rejects.toThrow(error)
    server.close()
  })

  test('when it keeps silent', async () => {
    const port = await freePort()
    const server = createServer(() => {}).listen(port, '127.0.0.1')
    await expect(clamd({ host: '127.0.0.1', port }, 200).scan(Buffer.from('x'))).rejects.toThrow(/in time/)
    server.close()
  })
})

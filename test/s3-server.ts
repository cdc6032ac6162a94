import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import S3rver from '@20minutes/s3rver'
import type { S3Settings } from '../src/platform/files/s3-storage.ts'

/** s3rver, an imitation of S3 made for tests: it speaks the protocol and checks signatures, it is not a service. */
export async function startS3rver(
  bucket = 'pepin',
): Promise<{ settings: S3Settings; stop(): Promise<void> }> {
  const directory = mkdtempSync('/tmp/pepin-s3-')
  const port = await freePort()
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory,
    silent: true,
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  await server.run()
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    async stop() {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

import { Disk } from 'flydrive'
import { keyOf, type Storage } from './storage.ts'

export interface S3Settings {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** Contents in a bucket of an S3-compatible service; its library is loaded only when it is used. */
export async function s3Storage(settings: S3Settings): Promise<Storage> {
  const { S3Driver } = await import('flydrive/drivers/s3')
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = settings
  const disk = new Disk(
    new S3Driver({
      endpoint,
      region,
      bucket,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      supportsACL: false,
      visibility: 'private',
      maxAttempts: 2,
    }),
  )
  return {
    folder: null,
    async put(sha256, bytes) {
      const key = keyOf(sha256)
      if (!(await disk.exists(key))) await disk.put(key, bytes)
    },
    has: sha256 => disk.exists(keyOf(sha256)),
    read: sha256 => disk.getStream(keyOf(sha256)),
    remove: sha256 => disk.delete(keyOf(sha256)),
  }
}

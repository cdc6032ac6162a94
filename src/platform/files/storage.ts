import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where contents are kept, each under its SHA-256: a local folder or an S3-compatible service. */
export interface Storage {
  /** Bears being given the same content twice. @throws when the disk is full (ENOSPC) or the service away */
  put(sha256: string, bytes: Buffer): Promise<void>
  has(sha256: string): Promise<boolean>
  read(sha256: string): Promise<Readable>
  remove(sha256: string): Promise<void>
  /** The folder, when it is one: what a backup takes. */
  folder: string | null
}

/** Two levels of folders, so that none grows too long to list. */
export const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

/** Contents in a folder of this machine. A file cut by a crash never stands under its name. */
export function localStorage(folder: string): Storage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    folder,
    async put(sha256, bytes) {
      const key = keyOf(sha256)
      if (await disk.exists(key)) return
      const making = `incoming/${sha256}-${randomUUID()}`
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await disk.put(making, bytes)
        await settle(join(folder, making))
        await standAs(join(folder, making), join(folder, key))
      } catch (error) {
        await disk.delete(making).catch(() => {})
        throw error
      }
    },
    has: sha256 => disk.exists(keyOf(sha256)),
    read: sha256 => disk.getStream(keyOf(sha256)),
    remove: sha256 => disk.delete(keyOf(sha256)),
  }
}

/** The library copies, then deletes: a crash would leave a part under the name of the whole. */
async function standAs(made: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(made, path)
}

/** What is acknowledged is on the disk, as PostgreSQL does with its own. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

import { type ClamdPlace, clamd, type Scanner } from './clamd.ts'
import { type S3Settings, s3Storage } from './s3-storage.ts'
import { localStorage, type Storage } from './storage.ts'

/** What a deployment chooses for files. */
export interface FileSettings {
  s3: S3Settings | null
  clamd: ClamdPlace | null
  /** Most bytes of one file. */
  limit: number
}

/** All that keeping and giving back files needs. */
export interface Files {
  storage: Storage
  scanner: Scanner | null
  limit: number
}

export const DEFAULT_LIMIT = 10_000_000

/** @param folder where they go when no S3-compatible service is chosen */
export async function openFiles({ s3, clamd: place, limit }: FileSettings, folder: string): Promise<Files> {
  return {
    storage: s3 ? await s3Storage(s3) : localStorage(folder),
    scanner: place && clamd(place),
    limit,
  }
}

import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp } from '../../src/platform/database/backup/backup.ts'
import { restore } from '../../src/platform/database/backup/restore.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { listMissing } from '../../src/platform/files/missing.ts'
import { s3Storage } from '../../src/platform/files/s3-storage.ts'
import { joinFile } from '../../src/programme/applications/actions/join-file.ts'
import { filesInvariants } from '../../src/programme/applications/files-invariants.ts'
import { type Bed, openBed } from '../applications-bed.ts'
import { PDF, testFiles } from '../files.ts'
import { askForFiles } from '../files-form.ts'
import { startS3rver } from '../s3-server.ts'
import { administer, withDatabase } from './template.ts'

const FILE = `/tmp/pepin-backup-files-${process.pid}.gz`
let bed: Bed
let local: Awaited<ReturnType<typeof testFiles>>
let sha256 = ''
beforeAll(async () => {
  bed = await openBed()
  local = await testFiles()
  await askForFiles(bed.db)
  const act = bed.browser()
  const id = await bed.start(act)
  const joined = await joinFile(act, local.files, id, 'piece', { name: 'bilan.pdf', bytes: PDF })
  if (!joined.ok) throw new Error(joined.reason)
  sha256 = (await bed.db.selectFrom('files').select('sha256').executeTakeFirstOrThrow()).sha256
})
afterAll(async () => {
  rmSync(FILE, { force: true })
  await local.forget()
  await bed.drop()
})

let databases = 0
async function restoredDatabase(): Promise<string> {
  const name = `restored_files_${process.pid}_${databases++}`
  const server = bed.url.replace(/\/test_[^?]*/, '/postgres')
  await administer(server, `create database ${name}`)
  return withDatabase(server, name)
}

test('a backup carries the local folder of files, and restores them to another, or to S3', async () => {
  const { storage } = local.files
  const totals = await backUp(bed.url, FILE, new Date(), storage)
  expect(totals).toMatchObject({ files: 1, missing: 0 })
  const other = await testFiles()
  const server = await startS3rver()
  for (const place of [other.files.storage, await s3Storage(server.settings)]) {
    const url = await restoredDatabase()
    expect(await restore(url, FILE, process.cwd(), place)).toMatchObject({ files: 1 })
    expect(await place.has(sha256)).toBe(true)
    const db = connect(url, 1)
    expect(await listMissing(db, place)).toEqual([])
    await db.destroy()
  }
  await server.stop()
  await other.forget()
})

test('a file that its folder has lost is told, by the backup and by the check', async () => {
  const { id } = await bed.db.selectFrom('files').select('id').executeTakeFirstOrThrow()
  await local.files.storage.remove(sha256)
  rmSync(FILE, { force: true })
  expect(await backUp(bed.url, FILE, new Date(), local.files.storage)).toMatchObject({ files: 0, missing: 1 })
  expect(await listMissing(bed.db, local.files.storage)).toEqual([`file:${id}`])
})

test('an answer that lists a file of nobody is told', async () => {
  const [rule] = filesInvariants
  expect(await rule?.breaches(bed.db)).toEqual([])
  await bed.db.deleteFrom('files').execute()
  expect(await rule?.breaches(bed.db)).toHaveLength(1)
})

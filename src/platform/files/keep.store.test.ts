import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { PDF, sayingScanner, testFiles } from '../../../test/files.ts'
import type { Act } from '../act.ts'
import { accept } from './accept.ts'
import { DEFAULT_LIMIT } from './files.ts'
import { removeUncited } from './forget.ts'
import { keepContent } from './keep.ts'
import { scanWaiting } from './scan-waiting.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
let fresh: Awaited<ReturnType<typeof freshDatabase>>
let act: Act
beforeAll(async () => {
  fresh = await freshDatabase()
  act = testAct(fresh.db, NOW)
})
afterAll(() => fresh.drop())

let count = 0
async function another() {
  const accepted = await accept({ name: 'a.txt', bytes: Buffer.from(`texte ${count++}`) }, DEFAULT_LIMIT)
  if (!accepted.ok) throw new Error(accepted.reason)
  return accepted.value
}
const scanOf = async (sha256: string) =>
  (await fresh.db.selectFrom('file_contents').select('scan').where('sha256', '=', sha256).executeTakeFirst())
    ?.scan

describe('keeping a content', () => {
  test('without a scanner, it waits for none', async () => {
    const { files } = await testFiles()
    const file = await another()
    expect(await keepContent(act, files, file)).toEqual({ ok: true, value: null })
    expect([await files.storage.has(file.sha256), await scanOf(file.sha256)]).toEqual([true, null])
  })

  test('an infected one is refused, and never written', async () => {
    const { files } = await testFiles({ scanner: sayingScanner('infected').scanner })
    const file = await another()
    expect(await keepContent(act, files, file)).toEqual({ ok: false, reason: 'infected' })
    expect([await files.storage.has(file.sha256), await scanOf(file.sha256)]).toEqual([false, undefined])
  })

  test('a scanner that is away is asked again; what it then finds infected is taken away, for good', async () => {
    const { said, scanner } = sayingScanner('away')
    const { files } = await testFiles({ scanner })
    const file = await another()
    await keepContent(act, files, file)
    await scanWaiting(act, files)
    expect([await files.storage.has(file.sha256), await scanOf(file.sha256)]).toEqual([true, null])
    said.verdict = 'infected'
    await scanWaiting(act, files)
    expect([await files.storage.has(file.sha256), await scanOf(file.sha256)]).toEqual([false, 'infected'])
    expect(await keepContent(act, { ...files, scanner: null }, file)).toEqual({
      ok: false,
      reason: 'infected',
    })
  })

  test('a scanner that comes back clears what waited', async () => {
    const { said, scanner } = sayingScanner('away')
    const { files } = await testFiles({ scanner })
    const file = await another()
    await keepContent(act, files, file)
    said.verdict = 'clean'
    await scanWaiting(act, files)
    expect(await scanOf(file.sha256)).toBe('clean')
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['ECONNREFUSED', 'storage-away'],
  ])('a storage that fails with %s is a refusal', async (code, reason) => {
    const { files } = await testFiles()
    const put = async () => {
      throw new Error('wrapped', { cause: Object.assign(new Error(code), { code }) })
    }
    const kept = await keepContent(act, { ...files, storage: { ...files.storage, put } }, await another())
    expect(kept).toEqual({ ok: false, reason })
  })
})

describe('a content that nothing cites', () => {
  test('is removed a day after it was last brought, not before', async () => {
    const { files } = await testFiles()
    const [old, again] = [await another(), await another()]
    for (const each of [old, again]) await keepContent(act, files, each)
    await keepContent(at(act, days(1)), files, again)
    await removeUncited(fresh.db, files, days(1))
    expect(await files.storage.has(old.sha256)).toBe(true)
    await removeUncited(fresh.db, files, days(1.5))
    expect([await files.storage.has(old.sha256), await files.storage.has(again.sha256)]).toEqual([
      false,
      true,
    ])
    expect(await scanOf(old.sha256)).toBeUndefined()
  })
})

test('the same content is stored once', async () => {
  const { files } = await testFiles()
  const first = await accept({ name: 'un.pdf', bytes: PDF }, DEFAULT_LIMIT)
  const second = await accept({ name: 'deux.pdf', bytes: Buffer.from(PDF) }, DEFAULT_LIMIT)
  if (!first.ok || !second.ok) throw new Error('refused')
  await Promise.all([keepContent(act, files, first.value), keepContent(act, files, second.value)])
  const rows = await fresh.db
    .selectFrom('file_contents')
    .select('sha256')
    .where('size', '=', PDF.length)
    .execute()
  expect(rows).toEqual([{ sha256: first.value.sha256 }])
})

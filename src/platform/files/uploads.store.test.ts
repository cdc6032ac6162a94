import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { type Act, within } from '../act.ts'
import { sha256 } from '../secrets.ts'
import { forgetUnfinishedUploads } from './forget.ts'
import { addPiece, beginUpload, findUpload, readUpload } from './uploads.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
let fresh: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())
const browser = (name: string): Act => testAct(fresh.db, NOW, { personId: null, keys: [sha256(name)] })
const add = (act: Act, id: string, at: number, text: string) =>
  within(act, act => addPiece(act, id, at, Buffer.from(text)))

describe('a file that arrives by pieces', () => {
  test('is whole once its last piece is there, in order', async () => {
    const act = browser('un')
    const id = await beginUpload(act, 'note.txt', 9)
    expect(await add(act, id, 0, 'Bonj')).toBe(4)
    expect(await readUpload(act, id)).toBeNull()
    expect(await add(act, id, 4, 'our !')).toBe(9)
    expect(await readUpload(act, id)).toEqual({ name: 'note.txt', bytes: Buffer.from('Bonjour !') })
  })

  test('takes no piece twice, none that leaves a gap, none that is too long', async () => {
    const act = browser('deux')
    const id = await beginUpload(act, 'note.txt', 6)
    const both = await Promise.all([add(act, id, 0, 'abc'), add(act, id, 0, 'xyz')])
    expect(both.filter(received => received === null)).toHaveLength(1)
    expect(await add(act, id, 5, 'f')).toBeNull()
    expect(await add(act, id, 3, 'defg')).toBeNull()
    expect((await findUpload(act, id))?.received).toBe(3)
  })

  test('is its owner’s alone', async () => {
    const id = await beginUpload(browser('trois'), 'note.txt', 3)
    for (const other of [browser('quatre'), testAct(fresh.db, NOW)]) {
      expect(await findUpload(other, id)).toBeUndefined()
      expect(await readUpload(other, id)).toBeNull()
    }
    expect(await add(browser('quatre'), id, 0, 'abc')).toBeNull()
  })

  test('is forgotten a day after its last piece', async () => {
    const act = browser('cinq')
    const id = await beginUpload(act, 'note.txt', 3)
    await add(act, id, 0, 'a')
    await forgetUnfinishedUploads(fresh.db, new Date(NOW.getTime() + 86_400_000))
    expect(await findUpload(act, id)).toBeDefined()
    await forgetUnfinishedUploads(fresh.db, new Date(NOW.getTime() + 86_400_001))
    expect(await findUpload(act, id)).toBeUndefined()
  })
})

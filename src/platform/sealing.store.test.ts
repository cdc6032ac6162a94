import { afterAll, beforeAll, expect, it } from 'vitest'
import { later, testAct } from '../../test/act.ts'
import { freshDatabase } from '../../test/database/index.ts'
import type { Db } from './database/tables.ts'
import { sealingKey } from './sealing-key.ts'
import { forgetSealingSecrets, listSealingSecrets } from './sealing-secrets.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const DAY = 86_400_000

let db: Db
let drop: () => Promise<void>
beforeAll(async () => {
  const fresh = await freshDatabase()
  db = fresh.db
  drop = fresh.drop
})
afterAll(() => drop())

const idsAt = async (days: number) =>
  (await listSealingSecrets(testAct(db, later(NOW, days * DAY)))).map(({ id }) => id)

it('seals with one secret for a month, opens with it for another, then forgets it', async () => {
  const [first] = await idsAt(0)
  expect(await idsAt(29)).toEqual([first])
  const [second, ...before] = await idsAt(31)
  expect(second).not.toBe(first)
  expect(before).toEqual([first])
  await forgetSealingSecrets(db, later(NOW, 59 * DAY))
  expect(await idsAt(59)).toEqual([second, first])
  await forgetSealingSecrets(db, later(NOW, 61 * DAY))
  expect(await idsAt(60)).toEqual([second])
})

it('derives a key for each secret, person and draft, always the same', () => {
  const secret = Buffer.alloc(32, 1)
  const key = sealingKey(secret, 'jeanne', 'draft')
  expect(key).toMatch(/^[\w-]{43}$/)
  expect(sealingKey(secret, 'jeanne', 'draft')).toBe(key)
  const others = [
    sealingKey(Buffer.alloc(32, 2), 'jeanne', 'draft'),
    sealingKey(secret, 'odile', 'draft'),
    sealingKey(secret, 'jeanne', 'other'),
  ]
  expect(new Set([key, ...others]).size).toBe(4)
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { testAct } from '../../test/act.ts'
import { type FreshDatabase, freshDatabase } from '../../test/database/index.ts'
import { findHeldForm, holdForm } from './held-form.ts'
import { newSecret, sha256 } from './secrets.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

it.each([
  ['for whom it was shown', { path: '/a', fields: [['pour', '\u0000'] as [string, string]] }, ''],
  ['a value', { path: '/a', fields: [['titre', 'a\u0000b'] as [string, string]] }, ''],
  ['a name', { path: '/a', fields: [['ti\u0000tre', 'ab'] as [string, string]] }, ''],
  ['its address', { path: '/a\u0000', fields: [] }, ''],
  ['the account last opened', { path: '/a', fields: [] }, '\u0000'],
])('a form is held with a null character in %s', async (_, form, last) => {
  const browser = sha256(newSecret())
  const act = testAct(database.db, NOW)
  await holdForm(act, browser, form, last)
  const held = await findHeldForm(act, browser)
  expect(held).toMatchObject({ path: '/a' })
  expect(JSON.stringify(held)).not.toContain('u0000')
})

import { expect, it } from 'vitest'
import { importKey, seal, unseal } from './seal.ts'

const KEY = Buffer.alloc(32, 7).toString('base64url')
const OTHER = Buffer.alloc(32, 8).toString('base64url')
const TEXT = 'Écrit dans un train 🌱\n'.repeat(500)

it('opens with the same key what was sealed, and shows nothing of it before', async () => {
  const sealed = await seal(await importKey(KEY), '/candidatures/x', TEXT)
  expect(Buffer.from(sealed.data).includes('train')).toBe(false)
  expect(await unseal(await importKey(KEY), '/candidatures/x', sealed)).toBe(TEXT)
})

it('opens with no other key, in no other draft, and not once altered', async () => {
  const key = await importKey(KEY)
  const sealed = await seal(key, '/candidatures/x', TEXT)
  expect(await unseal(await importKey(OTHER), '/candidatures/x', sealed)).toBeNull()
  expect(await unseal(key, '/candidatures/y', sealed)).toBeNull()
  new Uint8Array(sealed.data)[3] = (new Uint8Array(sealed.data)[3] ?? 0) ^ 1
  expect(await unseal(key, '/candidatures/x', sealed)).toBeNull()
})

it('never seals twice with the same start', async () => {
  const key = await importKey(KEY)
  const [one, two] = [await seal(key, 'x', TEXT), await seal(key, 'x', TEXT)]
  expect(Buffer.from(one.iv).equals(Buffer.from(two.iv))).toBe(false)
})

it('never lets the key be read back', async () => {
  await expect(crypto.subtle.exportKey('raw', await importKey(KEY))).rejects.toThrow()
})

import { expect, it } from 'vitest'
import { callbackNewsWords } from './callback-news.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const said = (agreedAt: Date | null, free = 0) => callbackNewsWords({ agreedAt, free }, NOW, 'Europe/Paris')

it('says the hour of the call to come, or that there is one to choose, and nothing otherwise', () => {
  expect(said(new Date('2026-11-12T09:00:00Z'), 2)).toMatch(/12.novembre.2026/)
  expect(said(new Date('2026-11-09T09:00:00Z'))).toBe('')
  expect(said(null, 2)).toContain('choisissez un créneau')
  expect(said(null)).toBe('')
})

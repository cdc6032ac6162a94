import { expect, it } from 'vitest'
import { announcementOf } from './follow-announcements.ts'

const facts = { status: 'draft', withdrawnOn: '', known: false, lapsedOn: '' } as const
const saved = (known: boolean) => announcementOf(name => name === 'enregistre', { ...facts, known })?.text

it('says where a draft is found again: on this device, or on all of those of its author', () => {
  expect(saved(false)).toContain('sur cet appareil')
  expect(saved(true)).toContain('sur tous vos appareils')
  expect(saved(true)).not.toContain('cet appareil')
})

it('says that a sending nobody confirmed does not count, unless it is sent since', () => {
  const lapsedOn = 'mardi 10 novembre 2026 à 11 h'
  expect(announcementOf(() => false, { ...facts, lapsedOn })?.text).toContain(lapsedOn)
  expect(announcementOf(() => false, { ...facts, lapsedOn, status: 'sent' })).toBeUndefined()
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OnboardingBed, openOnboardingBed, URL_BASE } from '../../../../test/onboarding-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { findDecision, listAnnounced } from '../../applications/decision-store.ts'
import { standDown } from './change-course.ts'
import { replaceLaureate } from './replace-laureate.ts'

describe('replacing a laureate who stands down', () => {
  let bed: OnboardingBed
  beforeEach(async () => {
    bed = await openOnboardingBed()
  })
  afterEach(async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
    await bed.drop()
  })
  const leave = async (id: string) => {
    const left = await standDown(bed.organiser, id, 'organiser', {
      reason: 'M',
      base: 0,
      publicUrl: URL_BASE,
    })
    expect(left.ok).toBe(true)
  }
  const replace = (id: string, applicationId: string, reason = 'Remplace un projet désisté.') =>
    replaceLaureate(bed.organiser, id, { applicationId, reason })

  it('takes the first of the reserve list, told by its own letter, opened with the link; and again', async () => {
    const second = await bed.selected('reserve', {}, 2)
    const first = await bed.selected('reserve', {}, 1)
    const { id } = await bed.laureate()
    await leave(id)
    expect(await replace(id, second.id)).toEqual({ ok: false, reason: 'proposal-changed' })
    expect(await replace(id, first.id)).toMatchObject({ ok: true })
    expect(await findDecision(bed.db, first.id, 'selection')).toMatchObject({
      outcome: 'laureate',
      reason: 'Remplace un projet désisté.',
      moment: null,
    })
    // Nothing is told, nothing is opened, until the announcement.
    expect((await listAnnounced(bed.db, first.id, bed.now)).map(({ outcome }) => outcome)).toEqual([
      'reserve',
    ])
    expect(await bed.open()).toEqual({ ok: true, value: { opened: 0 } })
    expect((await bed.find(id)).replacement).toMatchObject({ applicationId: first.id, onboardingId: null })
    await bed.tell()
    await bed.open()
    const replacing = await bed.onboardingOf(first.id)
    expect((await bed.find(replacing)).replacesId).toBe(id)
    expect((await bed.find(id)).replacement).toMatchObject({ onboardingId: replacing, lost: false })
    // That one stands down too.
    await leave(replacing)
    expect(await replace(replacing, second.id)).toMatchObject({ ok: true })
    await bed.tell()
    await bed.open()
    expect((await bed.find(await bed.onboardingOf(second.id))).replacesId).toBe(replacing)
    expect(await bed.verbs(`onboarding:${replacing}`)).toEqual([
      'onboarding.opened',
      'onboarding.stood-down',
      'onboarding.replaced',
    ])
  })

  it('passes over those who withdrew, and says when nobody is left', async () => {
    const gone = await bed.selected('reserve', {}, 1)
    const { id } = await bed.laureate()
    await withdrawApplication(gone.author, gone.id, '')
    expect(await replace(id, gone.id)).toEqual({ ok: false, reason: 'place-not-free' })
    await leave(id)
    expect(await replace(id, gone.id)).toEqual({ ok: false, reason: 'no-reserve' })
  })

  it('by two organisers at once, is one replacement', async () => {
    const first = await bed.selected('reserve', {}, 1)
    await bed.selected('reserve', {}, 2)
    const { id } = await bed.laureate()
    await leave(id)
    const both = await Promise.all([replace(id, first.id), replace(id, first.id)])
    expect(both.every(({ ok }) => ok)).toBe(true)
    const rows = await bed.db.selectFrom('onboarding_replacements').selectAll().execute()
    expect(rows.map(row => row.application_id)).toEqual([first.id])
    expect(await findDecision(bed.db, first.id, 'selection')).toMatchObject({ number: 2 })
  })

  it('of two places at once, never gives both to the same', async () => {
    const first = await bed.selected('reserve', {}, 1)
    const one = await bed.laureate()
    const two = await bed.laureate()
    await leave(one.id)
    await leave(two.id)
    const both = await Promise.all([replace(one.id, first.id), replace(two.id, first.id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'no-reserve' })
  })

  it('asks for a reason, and refuses while the reserve’s own letter waits for its moment', async () => {
    const first = await bed.selected('reserve', {}, 1)
    const { id } = await bed.laureate()
    await leave(id)
    expect(await replace(id, first.id, ' ')).toEqual({ ok: false, reason: 'reason-missing' })
    expect((await bed.find(id)).replacement).toBeNull()
    await bed.db
      .updateTable('announcements')
      .set({ moment: new Date('2027-01-01') })
      .execute()
    const told = await bed.tell()
    expect(told).not.toBe('')
    // The laureate’s own decision moves with it here: only the reserve’s is looked at by the refusal.
    expect(await replace(id, first.id)).toEqual({ ok: false, reason: 'announcement-pending' })
    await bed.db.updateTable('announcements').set({ moment: bed.now }).execute()
  })

  it('frees the place again when who was to take it withdraws before being told', async () => {
    const first = await bed.selected('reserve', {}, 1)
    const second = await bed.selected('reserve', {}, 2)
    const { id } = await bed.laureate()
    await leave(id)
    await replace(id, first.id)
    expect(await replace(id, second.id)).toEqual({ ok: false, reason: 'already-replaced' })
    await withdrawApplication(first.author, first.id, '')
    expect((await bed.find(id)).replacement).toMatchObject({ lost: true })
    expect(await replace(id, second.id)).toMatchObject({ ok: true })
    await bed.tell()
    await bed.open()
    expect((await bed.find(await bed.onboardingOf(second.id))).replacesId).toBe(id)
  })
})

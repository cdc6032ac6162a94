import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMPLETE_STEPS, type OnboardingBed, openOnboardingBed } from '../../../../test/onboarding-bed.ts'
import { saveStep } from './save-step.ts'

describe('saving a step', () => {
  let bed: OnboardingBed
  beforeAll(async () => {
    bed = await openOnboardingBed()
  })
  afterAll(() => bed.drop())
  const coach = (name: string, base: number) => ({
    step: 'coach' as const,
    typed: { 'coach-nom': name, 'coach-adresse': 'coach@exemple.example' },
    base,
  })
  const versions = async (id: string) =>
    (
      await bed.db
        .selectFrom('onboarding_steps')
        .select(['number', 'content'])
        .where('onboarding_id', '=', id)
        .orderBy('number')
        .execute()
    ).map(({ number, content }) => [number, (content as { name?: string }).name])

  it('keeps every version, with who saved it', async () => {
    const { id } = await bed.laureate()
    expect(await saveStep(bed.organiser, id, coach('Inès', 0))).toEqual({ ok: true, value: { number: 1 } })
    expect(await saveStep(bed.organiser, id, coach('Inès P.', 1))).toEqual({ ok: true, value: { number: 2 } })
    expect(await versions(id)).toEqual([
      [1, 'Inès'],
      [2, 'Inès P.'],
    ])
    expect((await bed.find(id)).steps.coach).toMatchObject({ number: 2, by: 'Karim Benali' })
  })

  it('clicked twice, saves once', async () => {
    const { id } = await bed.laureate()
    const twice = await Promise.all([
      saveStep(bed.organiser, id, { step: 'team', typed: COMPLETE_STEPS.team, base: 0 }),
      saveStep(bed.organiser, id, { step: 'team', typed: COMPLETE_STEPS.team, base: 0 }),
    ])
    expect(twice).toEqual([
      { ok: true, value: { number: 1 } },
      { ok: true, value: { number: 1 } },
    ])
    expect(await versions(id)).toHaveLength(1)
  })

  it('of two tabs, refuses the second and overwrites nothing', async () => {
    const { id } = await bed.laureate()
    const both = await Promise.all([
      saveStep(bed.organiser, id, coach('Inès', 0)),
      saveStep(bed.organiser, id, coach('Omar', 0)),
    ])
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await versions(id)).toHaveLength(1)
  })

  it.each([-1, 7, 2_147_483_648, Number.NaN])('refuses a version that never was: %s', async base => {
    const { id } = await bed.laureate()
    expect(await saveStep(bed.organiser, id, coach('Inès', base))).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })

  it('says what is wrong, and saves nothing', async () => {
    const { id } = await bed.laureate()
    const wrong = { step: 'budget' as const, typed: { 'budget-montant': '-1' }, base: 0 }
    expect(await saveStep(bed.organiser, id, wrong)).toMatchObject({
      reason: 'invalid',
      errors: [{ field: 'budget-montant' }],
    })
    expect(await versions(id)).toEqual([])
  })
})

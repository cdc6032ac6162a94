import { describe, expect, it } from 'vitest'
import { COMPLETE_STEPS } from '../../../test/onboarding-bed.ts'
import { missingOf } from './missing.ts'
import { ONBOARDING_STEPS, type OnboardingStep, type Steps } from './onboarding.ts'
import { readStep, typedOf } from './step-form.ts'

const ON = { today: '2026-11-10', announcedOn: '2026-11-10' }
const read = (step: OnboardingStep, typed: Record<string, string> = COMPLETE_STEPS[step]) =>
  readStep(step, typed, ON)
const asSteps = (step: OnboardingStep, typed?: Record<string, string>): Steps => {
  const outcome = read(step, typed)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
  return { [step]: { number: 1, content: outcome.content, by: '', savedAt: new Date(0) } }
}

describe('a step as it is typed', () => {
  it.each(ONBOARDING_STEPS)('%s: complete once everything is there, and given back as it was read', step => {
    const steps = asSteps(step)
    expect(missingOf(step, steps)).toEqual([])
    const back = typedOf(step, steps[step]?.content)
    expect(read(step, { ...back })).toEqual(read(step))
  })

  it.each(ONBOARDING_STEPS)('%s: nothing typed is kept, and says all that is missing', step => {
    const words = missingOf(step, asSteps(step, {}))
    expect(words.length).toBeGreaterThan(0)
    expect(words).toEqual(missingOf(step, {}))
  })

  it.each([
    ['a share over 100 %', 'hierarchy', { 'accord-part': '101' }, 'accord-part'],
    ['a negative share', 'hierarchy', { 'accord-part': '-1' }, 'accord-part'],
    ['a share that is no whole number', 'hierarchy', { 'accord-part': '40,5' }, 'accord-part'],
    ['a date that does not exist', 'hierarchy', { 'accord-du': '2026-02-30' }, 'accord-du'],
    ['a date of another century', 'hierarchy', { 'accord-du': '1926-02-01' }, 'accord-du'],
    ['an end before the beginning', 'hierarchy', { 'accord-au': '2026-10-01' }, 'accord-au'],
    ['an agreement given tomorrow', 'hierarchy', { 'accord-date': '2026-11-11' }, 'accord-date'],
    ['a confirmation to come', 'sponsor', { 'sponsor-date': '2026-12-01' }, 'sponsor-date'],
    ['a name too long', 'sponsor', { 'sponsor-nom': 'x'.repeat(201) }, 'sponsor-nom'],
    ['a negative amount', 'budget', { 'budget-montant': '-5' }, 'budget-montant'],
    ['a huge amount', 'budget', { 'budget-montant': '100000001' }, 'budget-montant'],
    ['an absurd amount', 'budget', { 'budget-montant': '9'.repeat(400) }, 'budget-montant'],
    ['cents', 'budget', { 'budget-montant': '12,50' }, 'budget-montant'],
    ['a broken address', 'coach', { 'coach-adresse': 'ines@' }, 'coach-adresse'],
    ['two addresses', 'coach', { 'coach-adresse': 'a@b.example, c@d.example' }, 'coach-adresse'],
    ['a signature to come', 'commitment', { 'engagement-date': '2026-11-11' }, 'engagement-date'],
    ['a share of the team over 100 %', 'team', { 'equipe-part-2': '1000' }, 'equipe-part-2'],
    ['a member gone before coming', 'team', { 'equipe-au-2': '2026-01-01' }, 'equipe-au-2'],
    [
      'a launch before the laureates are told',
      'launch',
      { 'lancement-jour': '2026-11-09' },
      'lancement-jour',
    ],
  ] as const)('refuses %s, at its field', (_, step, typed, field) => {
    const outcome = read(step, { ...COMPLETE_STEPS[step], ...typed })
    expect(outcome.ok).toBe(false)
    expect(outcome.ok ? [] : outcome.errors.map(error => error.field)).toEqual([field])
  })

  it.each([
    ['0 %', 'hierarchy', { 'accord-part': '0 %' }],
    ['100', 'hierarchy', { 'accord-part': '100' }],
    ['0 €', 'budget', { 'budget-montant': '0 €' }],
    ['40 000 €', 'budget', { 'budget-montant': '40 000 €' }],
    ['03/11/2026', 'hierarchy', { 'accord-du': '03/11/2026' }],
  ] as const)('accepts %s', (_, step, typed) => {
    const steps = asSteps(step, { ...COMPLETE_STEPS[step], ...typed })
    expect(missingOf(step, steps)).toEqual([])
  })

  it('keeps neither control characters nor marks that turn the text around', () => {
    const outcome = read('coach', { 'coach-nom': 'In\u0000ès\u202e Pet\u0007it' })
    expect(outcome).toMatchObject({ content: { name: 'Inès Petit' } })
  })

  it('drops the rows of the team that are empty or taken out', () => {
    const outcome = read('team', { ...COMPLETE_STEPS.team, 'equipe-nom-9': ' ', 'equipe-retirer-1': 'oui' })
    expect(outcome).toMatchObject({ content: { members: [{ name: 'Luc Blanc' }] } })
  })

  it('refuses a team of more than twenty, and reads no absurd row', () => {
    const rows = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`equipe-nom-${index + 1}`, 'N']))
    expect(read('team', rows(20)).ok).toBe(true)
    expect(read('team', rows(21)).ok).toBe(false)
    expect(read('team', { 'equipe-nom-1000000': 'N', 'equipe-nom-0': 'N' })).toMatchObject({
      content: { members: [] },
    })
  })

  it('says when the launch is outside the time the hierarchy released', () => {
    const both = (jour: string) => ({
      ...asSteps('hierarchy'),
      ...asSteps('launch', { 'lancement-jour': jour, 'lancement-lieu': 'Paris' }),
    })
    expect(missingOf('launch', both('2027-03-31'))).toEqual([])
    expect(missingOf('launch', both('2027-04-01'))).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { ToldAccounts } from './told-accounts.tsx'

const NOW = new Date('2032-01-05T10:00:00Z')
const shown = (accounts: { told: number; until: Date | null; waiting: number }) =>
  String(<ToldAccounts accounts={accounts} now={NOW} zone="Europe/Paris" />).replaceAll('\u00a0', ' ')

describe('a list that holds unused accounts', () => {
  it('says nothing when nobody is to be told', () => {
    expect(shown({ told: 0, until: null, waiting: 0 })).not.toContain('personne')
  })

  it('says who is told, and before which day their accounts do not go', () => {
    const told = shown({ told: 2, until: new Date('2032-01-19T23:00:00Z'), waiting: 0 })
    expect(told).toContain('2 personnes sont prévenues')
    expect(told).toContain('avant le mardi 20 janvier 2032')
    expect(told).not.toContain('dans l’heure')
  })

  it('counts from today for those who wait to be told, and says no day once it is passed', () => {
    const waiting = shown({ told: 0, until: null, waiting: 1 })
    expect(waiting).toContain('1 personne le sera dans l’heure')
    expect(waiting).toContain('avant le mercredi 21 janvier 2032')
    expect(shown({ told: 1, until: NOW, waiting: 0 })).not.toContain('avant le')
  })
})

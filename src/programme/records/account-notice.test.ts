import { describe, expect, it } from 'vitest'
import { accountLetter, keptUntil } from './account-notice.ts'

const DAY = 86_400_000

describe('the notice of an unused account', () => {
  it('leaves fifteen whole days, in the zone of the incubator, across a change of hour', () => {
    for (const now of ['2026-01-05T10:00:00Z', '2026-03-20T23:30:00Z', '2026-10-11T22:10:00Z'].map(
      each => new Date(each),
    ))
      for (const zone of ['Europe/Paris', 'Pacific/Noumea', 'America/Cayenne'])
        expect(keptUntil(now, zone).end.getTime() - now.getTime()).toBeGreaterThanOrEqual(15 * DAY)
    expect(keptUntil(new Date('2026-01-05T10:00:00Z'), 'Europe/Paris')).toEqual({
      day: '2026-01-20',
      end: new Date('2026-01-20T23:00:00Z'),
    })
  })

  it('says since when, until when, and that signing in is enough', () => {
    const said = {
      incubator: 'La Serre',
      unusedSince: '2026-01-05',
      day: '2032-03-01',
      link: 'https://p.example',
    }
    const { subject, text } = accountLetter(said)
    expect(subject).toBe('Votre compte sera supprimé après le lundi 1er mars 2032')
    for (const words of [
      'La Serre',
      'depuis le lundi 5 janvier 2026',
      'après le lundi 1er mars 2032',
      'Cela suffit',
      said.link,
    ])
      expect(text).toContain(words)
  })
})

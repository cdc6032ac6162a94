import { describe, expect, it } from 'vitest'
import { lastMinute, statusOf, windowOf } from './call.ts'
import { alsoThere, timesThere } from './overseas.ts'

const closing = (closesOn: string, zone = 'Europe/Paris') =>
  lastMinute(windowOf({ opensOn: closesOn, closesOn }, zone).closesAt)
const there = (closesOn: string, zone: string) =>
  timesThere(closing(closesOn), 'Europe/Paris').find(each => each.zone === zone)

describe('the closing overseas', () => {
  it.each([
    ['2026-11-03', 'America/Guadeloupe', '23 h 59 à Paris, soit 18 h 59 en Guadeloupe'],
    ['2026-07-03', 'America/Guadeloupe', '23 h 59 à Paris, soit 17 h 59 en Guadeloupe'],
    [
      '2026-11-03',
      'Indian/Reunion',
      '23 h 59 à Paris, soit 2 h 59 à La Réunion, le mercredi 4 novembre 2026',
    ],
    ['2026-11-03', 'Pacific/Tahiti', '23 h 59 à Paris, soit 12 h 59 en Polynésie française'],
  ])('on %s at %s is said « %s »', (closesOn, zone, sentence) => {
    expect(there(closesOn, zone)?.sentence).toBe(sentence)
  })

  it('says Paris to whom the incubator is not, and never itself', () => {
    const times = timesThere(closing('2026-11-03', 'Indian/Reunion'), 'Indian/Reunion')
    expect(times.find(({ zone }) => zone === 'Europe/Paris')?.sentence).toBe(
      '23 h 59 à La Réunion, soit 20 h 59 à Paris',
    )
    expect(times.some(({ zone }) => zone === 'Indian/Reunion')).toBe(false)
  })
})

describe('the closing for someone who says where they work', () => {
  const also = (territory: string) => alsoThere(closing('2026-11-03'), 'Europe/Paris', territory)
  it.each([
    ['Guadeloupe', ', soit 18 h 59 en Guadeloupe'],
    ['  région guadeloupe ', ', soit 18 h 59 en Guadeloupe'],
    ['Île de la Réunion', ', soit 2 h 59 à La Réunion, le mercredi 4 novembre 2026'],
    ['Nouvelle-Calédonie', ', soit 9 h 59 en Nouvelle-Calédonie, le mercredi 4 novembre 2026'],
    ['Saint-Martin', ', soit 18 h 59 à Saint-Martin'],
    ['Saint-Martin-d’Hères', ''],
    ['Isère', ''],
    ['Réunionnais de Paris', ''],
    ['', ''],
  ])('« %s »: « %s »', (territory, said) => {
    expect(also(territory)).toBe(said)
  })
})

describe('the two clock changes', () => {
  // 2026-10-25 has 25 hours in Paris, 2027-03-28 has 23.
  it.each([
    ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['2027-03-28', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z', 23],
  ])('on %s the form is open the whole day of Paris, %s to %s', (day, from, to, hours) => {
    const window = windowOf({ opensOn: day, closesOn: day }, 'Europe/Paris')
    expect(window).toEqual({ opensAt: new Date(from), closesAt: new Date(to) })
    expect((window.closesAt.getTime() - window.opensAt.getTime()) / 3_600_000).toBe(hours)
    const call = { ...window, publishedAt: new Date(0) }
    const status = (time: number) => statusOf(call, new Date(time))
    expect([
      status(window.opensAt.getTime() - 1),
      status(window.opensAt.getTime()),
      status(window.closesAt.getTime() - 1),
      status(window.closesAt.getTime()),
    ]).toEqual(['announced', 'open', 'open', 'closed'])
  })

  it('move the hour overseas, where the clock does not change', () => {
    expect([
      there('2026-10-24', 'America/Cayenne')?.time,
      there('2026-10-25', 'America/Cayenne')?.time,
    ]).toEqual(['18 h 59', '19 h 59'])
    expect([
      there('2027-03-27', 'Indian/Mayotte')?.time,
      there('2027-03-28', 'Indian/Mayotte')?.time,
    ]).toEqual(['1 h 59, le dimanche 28 mars 2027', '0 h 59, le lundi 29 mars 2027'])
  })
})

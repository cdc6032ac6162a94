import { expect, it } from 'vitest'
import { areaOfZone, HOLIDAY_AREAS } from './holiday-areas.ts'
import { addWorkingDays, findHoliday, isWorkingDay, previousWorkingDay } from './working-days.ts'

const ZONES_OVERSEAS: Record<string, string> = {
  'Pacific/Noumea': 'nouvelle-caledonie',
  'Pacific/Tahiti': 'polynesie-francaise',
  'America/Miquelon': 'saint-pierre-et-miquelon',
  'Pacific/Wallis': 'wallis-et-futuna',
}

const OVERSEAS: [area: (typeof HOLIDAY_AREAS)[number], day: string][] = [
  ['mayotte', '2026-04-27'],
  ['martinique', '2026-05-22'],
  ['guadeloupe', '2026-05-27'],
  ['saint-martin', '2026-05-28'],
  ['guyane', '2026-06-10'],
  ['saint-barthelemy', '2026-10-09'],
  ['la-reunion', '2027-12-20'],
]

const PACIFIC: typeof OVERSEAS = [
  ['nouvelle-caledonie', '2026-09-24'],
  ['polynesie-francaise', '2026-03-05'],
  ['polynesie-francaise', '2026-11-20'],
  ['polynesie-francaise', '2024-06-29'],
  ['wallis-et-futuna', '2026-04-28'],
  ['wallis-et-futuna', '2026-07-29'],
]

it.each(PACIFIC)('%s has a day of its own on %s', (area, day) => {
  expect(HOLIDAY_AREAS.filter(each => findHoliday(day, each) !== undefined)).toEqual([area])
})

it('moves the day of Polynésie from 29 June to 20 November in 2025', () => {
  expect(findHoliday('2025-06-29', 'polynesie-francaise')).toBeUndefined()
  expect(findHoliday('2024-11-20', 'polynesie-francaise')).toBeUndefined()
})

it('knows the territory of every overseas clock', () => {
  for (const zone of Object.keys(ZONES_OVERSEAS)) expect(areaOfZone(zone)).toBe(ZONES_OVERSEAS[zone])
})

it.each(OVERSEAS)('%s commemorates the abolition of slavery on %s, and nobody else does', (area, day) => {
  expect(HOLIDAY_AREAS.filter(each => findHoliday(day, each) !== undefined)).toEqual([area])
})

it('keeps Good Friday in Alsace, Moselle and Polynésie, Saint Stephen in Alsace and Moselle only', () => {
  const where = (day: string) => HOLIDAY_AREAS.filter(each => !isWorkingDay(day, each))
  expect(where('2026-04-03')).toEqual(['alsace-moselle', 'polynesie-francaise'])
  expect(where('2025-12-26')).toEqual(['alsace-moselle'])
})

it('skips holidays in both directions', () => {
  expect(addWorkingDays('2026-05-21', 1, 'martinique')).toBe('2026-05-26')
  expect(previousWorkingDay('2026-05-25', 'martinique')).toBe('2026-05-21')
  expect(previousWorkingDay('2026-05-25')).toBe('2026-05-22')
})

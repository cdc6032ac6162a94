import { expect, it } from 'vitest'
import { HOLIDAY_AREAS } from './holiday-areas.ts'
import { addWorkingDays, findHoliday, isWorkingDay, previousWorkingDay } from './working-days.ts'

const OVERSEAS: [area: (typeof HOLIDAY_AREAS)[number], day: string][] = [
  ['mayotte', '2026-04-27'],
  ['martinique', '2026-05-22'],
  ['guadeloupe', '2026-05-27'],
  ['saint-martin', '2026-05-28'],
  ['guyane', '2026-06-10'],
  ['saint-barthelemy', '2026-10-09'],
  ['la-reunion', '2027-12-20'],
]

it.each(OVERSEAS)('%s commemorates the abolition of slavery on %s, and nobody else does', (area, day) => {
  expect(HOLIDAY_AREAS.filter(each => findHoliday(day, each) !== undefined)).toEqual([area])
})

it('keeps Good Friday and Saint Stephen in Alsace and Moselle only', () => {
  for (const day of ['2026-04-03', '2025-12-26']) {
    expect(HOLIDAY_AREAS.filter(each => !isWorkingDay(day, each))).toEqual(['alsace-moselle'])
  }
})

it('skips holidays in both directions', () => {
  expect(addWorkingDays('2026-05-21', 1, 'martinique')).toBe('2026-05-26')
  expect(previousWorkingDay('2026-05-25', 'martinique')).toBe('2026-05-21')
  expect(previousWorkingDay('2026-05-25')).toBe('2026-05-22')
})

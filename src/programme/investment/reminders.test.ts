import { expect, it } from 'vitest'
import { remindersOn } from './reminders.ts'

const DUE = '2026-09-15'
const on = (today: string, meetsOn: string | null = null) =>
  remindersOn(today, { dueOn: DUE, meetsOn }).map(({ kind, about }) => `${kind} ${about}`)

it.each([
  ['2026-08-15', []],
  ['2026-08-16', [`coming ${DUE}`]],
  ['2026-09-15', [`coming ${DUE}`]],
  ['2026-09-16', [`late ${DUE}`]],
  ['2027-09-16', [`late ${DUE}`]],
])('on %s, without a date set, says %j', (today, said) => expect(on(today)).toEqual(said))

it.each([
  ['2026-09-02', []],
  ['2026-09-03', ['papers 2026-09-10']],
  ['2026-09-08', ['papers 2026-09-10']],
  ['2026-09-09', ['eve 2026-09-10']],
  ['2026-09-10', []],
  ['2026-09-11', []],
  ['2026-09-16', [`late ${DUE}`]],
])('on %s, meeting on 10 September, says %j', (today, said) => expect(on(today, '2026-09-10')).toEqual(said))

it('asks for the papers of a meeting put off beyond the due date, and says it is late', () => {
  expect(on('2026-09-20', '2026-09-25')).toEqual([`late ${DUE}`, 'papers 2026-09-25'])
})

it('sends nothing twice a year late: what is gone by is not caught up with', () => {
  expect(on('2027-09-20', '2026-09-10')).toEqual([`late ${DUE}`])
})

it.each([
  ['2026-10-25', '2026-10-26'],
  ['2027-03-27', '2027-03-28'],
])('counts civil days over a change of the clock: eve on %s', (today, meetsOn) => {
  expect(on(today, meetsOn)).toContain(`eve ${meetsOn}`)
})

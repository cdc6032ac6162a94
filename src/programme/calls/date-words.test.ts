import { expect, it } from 'vitest'
import { datesIn } from './date-words.ts'

it.each([
  ['le mardi 3 novembre 2026', '2026-11-3'],
  ['le 3 janvier 2024', '2024-1-3'],
  ['avant le 5 oct. 2026', '2026-10-5'],
  ['le lun. 1er févr. 2027', '2027-2-1'],
  ['le 12/05/27', '2027-5-12'],
  ['le 12.05.2027.', '2027-5-12'],
  ['le 2027-05-05', '2027-5-5'],
  ['le 14 juil.', 'null-7-14'],
])('reads « %s »', (text, expected) => {
  expect(datesIn(text).map(({ year, month, day }) => `${year}-${month}-${day}`)).toEqual([expected])
})

it.each([
  '24/7',
  'version 1.2.3',
  '3 novembres',
  '5 maisons',
  '99/99/99',
  '3 marsouins',
  'https://a.fr/2026/11/03',
])('reads no date in « %s »', text => expect(datesIn(text)).toEqual([]))

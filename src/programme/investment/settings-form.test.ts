import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from './settings.ts'
import { readSettings, settingsTyped } from './settings-form.ts'

const USUAL = settingsTyped(DEFAULT_SETTINGS)
const read = (more: Record<string, string>) => readSettings({ ...USUAL, ...more })

it('reads back what it shows', () => {
  expect(USUAL).toEqual({ mois: '6', ouvre: '45', ferme: '30', 'sans-du': '15/12', 'sans-au': '01/02' })
  expect(read({})).toEqual({ ok: true, settings: DEFAULT_SETTINGS })
  expect(read({ 'sans-du': '1.3' })).toMatchObject({ settings: { noOrdersFrom: '03-01' } })
})

it.each([
  ['mois', '0'],
  ['mois', '25'],
  ['mois', '-1'],
  ['mois', 'six'],
  ['mois', ''],
  ['ouvre', '30'],
  ['ouvre', '366'],
  ['ferme', '45'],
  ['sans-du', '30/02'],
  ['sans-du', '15-12'],
  ['sans-au', '1/13'],
  ['sans-au', ''],
])('refuses %s = « %s »', (name, value) => {
  const got = read({ [name]: value })
  expect(got.ok ? [] : got.errors.map(({ field }) => field)).toEqual([name === 'ferme' ? 'ouvre' : name])
})

import { expect, it } from 'vitest'
import { THEMES as DRAWN, THEME_COLOURS } from '../../design/theme/themes.ts'
import { readSettings } from './settings-form.ts'
import { THEME_ACCENTS, THEMES } from './themes.ts'

const GOOD: Record<string, string> = {
  nom: ' Les  Semailles\u202e ',
  administration: 'Ministère de l’Horizon',
  contact: 'semailles@horizon.example',
  signataire: 'Odile Marchand',
  qualite: 'Responsable',
  fuseau: 'Europe/Paris',
  domaines: '@Horizon.example, mer.example\nmer.example',
  couleurs: 'ardoise',
}
const read = (change: Record<string, string> = {}) =>
  readSettings(name => ({ ...GOOD, ...change })[name] ?? '', { fuseau: 'Asia/Tokyo' })

it('cleans what is typed', () => {
  const { settings, errors } = read()
  expect(errors).toEqual([])
  expect(settings).toMatchObject({
    nom: 'Les Semailles',
    domaines: 'horizon.example\nmer.example',
    feries: '',
  })
})

it.each([
  ['nom', ''],
  ['nom', 'x'.repeat(201)],
  ['administration', '\u0000'],
  ['contact', 'semailles'],
  ['contact', 'a@b.fr\nBcc: c@d.fr'],
  ['signataire', ''],
  ['qualite', ' '],
  ['fuseau', 'Mars/Base'],
  ['fuseau', 'constructor'],
  ['feries', 'lune'],
  ['domaines', 'horizon'],
  ['domaines', Array.from({ length: 51 }, (_, n) => `d${n}.example`).join('\n')],
  ['couleurs', ''],
  ['couleurs', '#ff0000'],
])('says what is wrong with %s when it is %j', (field, typed) => {
  expect(read({ [field]: typed }).errors.map(error => error.field)).toEqual([field])
})

it('keeps a zone the operator set outside the list', () => {
  expect(read({ fuseau: 'Asia/Tokyo' }).errors).toEqual([])
})

it('offers the themes that are drawn, and no other', () => {
  expect(THEMES).toEqual(DRAWN)
  for (const theme of THEMES) expect(THEME_ACCENTS[theme]).toBe(THEME_COLOURS[theme][0])
})

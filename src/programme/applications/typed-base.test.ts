import { expect, it } from 'vitest'
import { baseOf, typedOver } from './typed-base.ts'

it('tells a text left as it was from one that was changed', () => {
  const base = baseOf({ value: 'Deux lignes\n🌱', version: 3 })
  expect(typedOver('titre', 'Deux lignes\n🌱', base)).toMatchObject({ base: 3, untouched: true })
  expect(typedOver('titre', 'Deux lignes\n', base)).toMatchObject({ base: 3, untouched: false })
})

it.each(['', '3', '-1', '3.zz', '3.1f0c9a2b1f0c9a2bff', '1e9', '99999999999', '3.1f0c9a2b', '../x'])(
  'never takes a text for untouched on a base such as « %s »',
  base => {
    expect(typedOver('titre', '', base).untouched).toBe(false)
    expect(typedOver('titre', 'x', base).base).toBe(base === '3' ? 3 : 0)
  },
)

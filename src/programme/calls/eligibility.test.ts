import { expect, it } from 'vitest'
import { acceptsAddress } from './eligibility.ts'

it.each([
  ['jeanne@horizon.example', true],
  ['Jeanne@HORIZON.example', true],
  ['jeanne@sous.horizon.example', false],
  ['jeanne@faux-horizon.example', false],
  ['"a@horizon.example"@ailleurs.example', false],
  ['', false],
])('a call kept for horizon.example accepts %s: %s', (address, accepted) => {
  expect(acceptsAddress({ domains: ['agence.example', 'horizon.example'] }, address)).toBe(accepted)
})

it('a call open to any address accepts a personal one', () => {
  expect(acceptsAddress({ domains: [] }, 'jeanne@maison.example')).toBe(true)
})

import { expect, it } from 'vitest'
import { torture } from '../bench/torture/torture.ts'

it('loses nothing it acknowledged and sends no letter twice, killed three times under load', async () => {
  const { problems, acknowledged, confirmed } = await torture(3)
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(6)
  expect(confirmed).toBeGreaterThan(2)
}, 180_000)

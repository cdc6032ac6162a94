import { afterAll, beforeAll, expect, it } from 'vitest'
import { formTo } from '../bench/lib/browser.ts'
import { openWorld, type World } from './app.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('shows both when two windows change what one says of oneself, and overwrites nothing', async () => {
  const browser = await world.signedIn('paul.nguyen@horizon.example')
  const [one, two] = [await browser.open('/mon-compte'), await browser.open('/mon-compte')]
  await browser.submit(formTo(one, /^\/mon-compte$/), { poste: 'Contrôleur en chef' })
  const refused = await browser.submit(formTo(two, /^\/mon-compte$/), {
    poste: 'Inspecteur',
    service: 'Autre service',
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Contrôleur en chef')
  expect(formTo(refused, /^\/mon-compte$/).fields.get('poste')).toBe('Inspecteur')
  await browser.submit(formTo(refused, /^\/mon-compte$/))
  const { fields } = formTo(await browser.open('/mon-compte'), /^\/mon-compte$/)
  expect([fields.get('poste'), fields.get('service')]).toEqual(['Inspecteur', 'Autre service'])
})

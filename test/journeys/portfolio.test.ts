import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatePortfolio } from '../../bench/lib/generate-portfolio.ts'
import { flawsOf, violationsOf } from './axe.ts'
import { follow, openWorld, press, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { products, incubators } = generatePortfolio(435)
  const file = join(world.pepin.data, '..', 'portefeuille.json')
  writeFileSync(file, JSON.stringify({ links: {}, data: products, included: incubators }))
  const command = ['scripts/run.mjs', 'src/cli.ts', 'cli', 'import-portfolio', file]
  execFileSync(process.execPath, [...command, '--data', world.pepin.data])
})
afterAll(() => world?.remove())

describe.each(WITH_AND_WITHOUT)('a visitor among 435 products, $name', ({ scripts }) => {
  it('finds one by its words, reads its timeline, and comes back to the same list', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } })
    await page.goto('/')
    await follow(page, 'Produits')
    expect(await textOf(page)).toMatch(/440 produits/)
    await page.getByLabel('Mots du nom ou de la présentation').fill('PALOURDES')
    await press(page, 'Chercher')
    expect(await textOf(page)).toMatch(/3 produits trouvés/)
    await page.locator('main table a').first().click()
    await page.waitForURL(/\/produits\/[a-z]/)
    expect(await textOf(page)).toMatch(/Son parcours[\s\S]*Ce que fait ce produit/)
    await page.getByText('Les mêmes dates en tableau').click()
    expect(await textOf(page)).toMatch(/2014/)
    if (scripts) expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
    await page.goBack()
    expect(await textOf(page)).toMatch(/3 produits trouvés/)
    await page.context().close()
  })

  it('turns the pages of one stage without seeing a product twice', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/produits?etape=acceleration')
    const seen: string[] = []
    for (;;) {
      seen.push(...(await page.locator('main table a').allInnerTexts()))
      const next = page.getByRole('link', { name: /suivant/i })
      if ((await next.count()) === 0) break
      await follow(page, /suivant/i)
    }
    expect(seen.length).toBeGreaterThan(50)
    expect(await textOf(page)).toMatch(new RegExp(`${seen.length} produits`))
    await page.context().close()
  })

  it('is told how to widen a search that finds nothing', async () => {
    const page = await world.visit({ javaScriptEnabled: scripts })
    await page.goto('/produits?mots=ornithorynque')
    expect(await textOf(page)).toMatch(/Aucun produit ne correspond[\s\S]*Voir tous les produits/)
    await page.context().close()
  })
})

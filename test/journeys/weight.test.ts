import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crawl } from './crawl.ts'
import { ROLES, STARTS } from './roles.ts'
import { openWorld, type World } from './support.ts'

const FIRST_VISIT = 100_000
const NEXT_VISIT = 30_000

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

/** The bytes that crossed the network to show a page, headers and fonts included. */
async function weigh(page: Page, network: CDPSession, path: string): Promise<number> {
  let bytes = 0
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength
  }
  network.on('Network.loadingFinished', count)
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready.then(() => true))
  network.off('Network.loadingFinished', count)
  return bytes
}

/** A page weighs the same for everyone: each is weighed once. */
const seen = new Map<string, number>()

it.each(ROLES)('shows to $role every page within 100 kB, then within 30 kB', async ({ prepare }) => {
  const page = await world.visit()
  const starts = await prepare(page)
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const heavy: string[] = []
  await crawl(
    page,
    [...starts, ...STARTS],
    async ({ path }) => {
      await network.send('Network.clearBrowserCache')
      const first = await weigh(page, network, path)
      const next = await weigh(page, network, path)
      expect(first).toBeGreaterThan(NEXT_VISIT)
      expect(next).toBeGreaterThan(500)
      if (first > FIRST_VISIT || next > NEXT_VISIT) heavy.push(`${path}: ${first}, then ${next}`)
    },
    seen,
  )
  expect(heavy).toEqual([])
  await page.context().close()
})

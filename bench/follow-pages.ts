import { findServerBinaries } from '../test/database/server-setup.ts'
import { Browser } from './lib/browser.ts'
import { type PlantedProducts, plantProducts } from './lib/plant-products.ts'
import { measureSameCost, type Work } from './lib/same-cost.ts'
import type { Row } from './lib/table.ts'

/** One row a work and a size: the overview of the network, of what is late, of one incubator; one product.
 * @param path a real portfolio for the first products, or '' */
export async function measureFollowPages(database: 'server' | 'embedded', path: string): Promise<Row[]> {
  if (database === 'server' && findServerBinaries() === null) return []
  return measureSameCost(database, {
    sizes: [435, 20_000],
    unit: 'products',
    bar: 0.3,
    works: ['overview of the network', 'what is late in it', 'overview of an incubator', 'page of a product'],
    open: async ({ url, databaseUrl, size }) => worksOn(url, await plantProducts(databaseUrl, size, path)),
  })
}

function worksOn(url: string, { manager, organiser, products }: PlantedProducts): Work[] {
  const as = (session: string) => {
    const browser = new Browser(url)
    browser.cookies.set('pepin_session', session)
    return async (path: string, holds: string) => {
      const answer = await browser.send('GET', path)
      return answer.status === 200 && (await answer.text()).includes(holds)
    }
  }
  const [ofNetwork, ofOne] = [as(manager), as(organiser)]
  return [
    () => ofNetwork('/suivi', '/suivi/produits/'),
    () => ofNetwork('/suivi?voir=retard', '/suivi/produits/'),
    () => ofOne('/suivi', '/suivi/produits/'),
    n => ofNetwork(`/suivi/produits/${products[n % products.length]}`, '/comites'),
  ]
}

import type { Page } from 'playwright-core'

const MORE_EXAMPLES: Record<string, number> = {
  '/candidatures/:id': 3,
  '/gestion/candidatures/:id': 4,
  '/gestion/appels/:slug': 2,
  '/gestion/appels/:slug/publication': 2,
}

/** The route of an address, so that one example stands for all its pages. */
export const routeOf = (path: string): string =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/[\w-]{32,}/g, '/:token')
    .replace(/\/(appels|incubateurs)\/(?!nouveau)[^/]+/g, '/$1/:slug')
    .replace(/\/produits\/(?!:)[^/]+/g, '/produits/:slug')
    .replace(/\/texte-[\w-]+/g, '/texte-:key')

export interface Seen {
  path: string
  route: string
  status: number
}

/** Visits what can be reached by links from some pages, a few examples of each route at most; less what was seen. */
export async function crawl(
  page: Page,
  starts: readonly string[],
  look: (seen: Seen) => Promise<void>,
  examples = new Map<string, number>(),
): Promise<void> {
  const queue = [...starts]
  const known = new Set(queue)
  const enough = (route: string) => (examples.get(route) ?? 0) >= (MORE_EXAMPLES[route] ?? 1)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (enough(routeOf(path))) continue
    const response = await open(page, path)
    if (response === 'a file') continue
    const type = response?.headers()['content-type'] ?? ''
    const landed = new URL(page.url()).pathname
    const route = routeOf(landed)
    if (!type.includes('html') || enough(route)) continue
    examples.set(route, (examples.get(route) ?? 0) + 1)
    await look({ path: landed, route, status: response?.status() ?? 0 })
    for (const href of await linksOf(page)) {
      if (known.has(href)) continue
      known.add(href)
      queue.push(href)
    }
  }
}

/** A file to download leads to no page. */
const open = (page: Page, path: string) =>
  page.goto(path).catch((error: Error) => {
    if (error.message.includes('Download is starting')) return 'a file' as const
    throw error
  })

const linksOf = (page: Page) =>
  page.locator('a[href]:not([download])').evaluateAll(links =>
    links
      .map(link => new URL((link as HTMLAnchorElement).href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  )

import type { Browser } from '../../bench/lib/browser.ts'
import { routeOf } from '../journeys/crawl.ts'
import { type FuzzForm, formsIn, linksIn } from './forms.ts'

/** Pages of one route to read: their forms are the same, for other things. */
const PER_ROUTE = 2
const MOST_PAGES = 250

const keyOf = ({ action, fields }: FuzzForm) =>
  `${routeOf(action)} ${fields.map(({ name }) => name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')).join()}`

/** Follows every link from some pages, and gathers each form once. */
export async function gatherForms(browser: Browser, starts: readonly string[]): Promise<FuzzForm[]> {
  const forms = new Map<string, FuzzForm>()
  const read = new Map<string, number>()
  const queue = [...starts]
  const known = new Set(queue)
  let pages = 0
  for (let path = queue.shift(); path !== undefined && pages < MOST_PAGES; path = queue.shift()) {
    const route = routeOf(path.split('?')[0] ?? path)
    const times = read.get(route) ?? 0
    if (times >= PER_ROUTE) continue
    read.set(route, times + 1)
    const response = await browser.send('GET', path)
    if (!(response.headers.get('content-type') ?? '').includes('html')) continue
    pages++
    const html = await response.text()
    for (const form of formsIn(html))
      if (form.action.startsWith('/') && !forms.has(keyOf(form))) forms.set(keyOf(form), form)
    for (const href of linksIn(html).map(each => each.split('#')[0] ?? each))
      if (!known.has(href)) {
        known.add(href)
        queue.push(href)
      }
  }
  return [...forms.values()]
}

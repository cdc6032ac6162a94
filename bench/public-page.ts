import { findServerBinaries, startServer } from '../test/database/server-setup.ts'
import { newDataFolder, startPepin } from '../test/pepin.ts'
import { findOpenCall } from './lib/applicant.ts'
import { Browser } from './lib/browser.ts'
import { openLoop } from './lib/load.ts'
import { measureFloor, rowOf } from './lib/measure-floor.ts'
import { plantOnServer } from './lib/plant.ts'
import { nodeUnder, postmasterOf, processorMs, socketsOf, watchMemory } from './lib/processor.ts'
import type { Row } from './lib/table.ts'

/** The day the head of the administration writes to 20,000 agents. */
const VISITORS = 5000
const MINUTE = 60

export interface PublicPage {
  rows: Row[]
  broken: string[]
}

/** The public page of a call: first visits with all they load, then the same asked again, at 5,000 a minute. */
export async function measurePublicPage(
  database: 'server' | 'embedded',
  seconds: number,
): Promise<PublicPage> {
  if (database === 'server' && findServerBinaries() === null) return { rows: [], broken: [] }
  const server = database === 'server' ? await startServer() : null
  if (server) await plantOnServer(server.url)
  const data = newDataFolder()
  const pepin = await startPepin({ data, env: server ? { DATABASE_URL: server.url } : {} })
  const folder = server?.folder ?? `${data}/postgresql`
  const url = server?.url ?? `postgres://pepin@/postgres?host=${encodeURIComponent(socketsOf(folder))}`
  try {
    const [node, postgres] = [nodeUnder(pepin.process.pid ?? 0), postmasterOf(folder)]
    const page = pepin.url + (await findOpenCall(new Browser(pepin.url)))
    const first = await fetch(page)
    const tag = first.headers.get('etag') ?? ''
    const assets = assetsOf(await first.text()).map(path => pepin.url + path)
    const loading: Promise<unknown>[] = []
    let lost = 0
    const load = (asset: string) =>
      fetch(asset)
        .then(answer => answer.arrayBuffer())
        .catch(() => lost++)
    const visit = async () => {
      const answer = await fetch(page)
      const whole = answer.status === 200 && (await answer.text()).includes('</html>')
      // What the page loads costs the server too, though the text is read before it comes.
      for (const asset of assets) loading.push(load(asset))
      return whole
    }
    // A minute of the demonstration's banner later, the page is another: either answer is right.
    const again = async () => {
      const answer = await fetch(page, { headers: { 'if-none-match': tag } })
      await answer.arrayBuffer()
      return answer.status === 304 || answer.status === 200
    }
    const rate = VISITORS / MINUTE
    const rows: Row[] = []
    const broken: string[] = []
    for (const [work, ask] of [
      [`public call page, ${VISITORS} visitors a minute, with what it loads`, visit],
      ['public call page, asked again (If-None-Match)', again],
    ] as const) {
      await openLoop(rate, 3, ask)
      const watch = watchMemory(node)
      const before = processorMs([node, postgres])
      const visits = await openLoop(rate, seconds, ask)
      await Promise.all(loading.splice(0))
      const spent = processorMs([node, postgres]) - before
      rows.push(rowOf(work, database, visits, spent / visits.done, watch.stop()))
      if (visits.failed + lost > 0)
        broken.push(`${work} : ${visits.failed} pages et ${lost} fichiers sans réponse juste`)
      if (visits.p99 >= 500) broken.push(`${work} : p99 à ${visits.p99.toFixed(0)} ms (500 au plus)`)
    }
    return { rows: [...rows, await measureFloor(database, url, postgres, Math.round(rate))], broken }
  } finally {
    await pepin.remove()
    server?.stop()
  }
}

/** What a browser loads of a page on a first visit: its style, its script, its font. */
const assetsOf = (page: string): string[] => [
  ...new Set(
    [...page.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2))[^"]*"/g)].map(([, path = '']) => path),
  ),
]

import type { Db } from '../../src/platform/database/tables.ts'
import { Browser } from '../lib/browser.ts'
import { leanFetch } from '../lib/lean-fetch.ts'
import { signedInAs } from './prepare.ts'

export const READERS = 30

/** Thirty readers, each a page a second: the public pages, and two organisers on what has been received. */
export async function openReaders(
  db: Db,
  base: string,
  slug: string,
): Promise<(n: number) => Promise<boolean>> {
  const call = `/appels/${slug}`
  const received = `/gestion${call}/candidatures`
  const public_ = ['/', call, `${call}/candidater`]
  const readers = Array.from({ length: READERS }, () => ({
    browser: new Browser(base, leanFetch),
    paths: public_,
  }))
  for (const reader of readers.slice(0, 2)) {
    reader.browser = await signedInAs(db, base, 'odile.marchand@horizon.example')
    reader.paths = [received]
  }
  return async n => {
    const { browser, paths } = readers[n % READERS] ?? {
      browser: new Browser(base, leanFetch),
      paths: public_,
    }
    const path = paths[Math.floor(n / READERS) % paths.length] ?? '/'
    const answer = await browser.send('GET', path)
    return answer.status === 200 && (await answer.text()).includes('</html>')
  }
}

import { randomUUID } from 'node:crypto'
import { Browser } from '../bench/lib/browser.ts'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/design/index.ts'
import { sha256 } from '../src/platform/secrets.ts'
import { openAnnouncements } from './announcement-bed.ts'
import { BASE } from './app.ts'
import { testFiles } from './files.ts'

/** The whole application over the announcements' bed, at a time the test sets; it counts the queries it makes. */
export async function openAnnouncementSite() {
  await loadAssets(process.cwd())
  const bed = await openAnnouncements()
  const time = { now: bed.now }
  const asked = { queries: 0 }
  const counted = bed.db.withPlugin({
    transformQuery({ node }) {
      asked.queries++
      return node
    },
    async transformResult({ result }) {
      return result
    },
  })
  const app = createApp({
    config: readConfig([], {}),
    clock: { now: () => time.now },
    db: counted,
    jobs: { enqueue: async () => {} },
    files: (await testFiles()).files,
  })
  const browserOf = async (personId: string | null) => {
    const browser = new Browser(BASE, (url, init) => app.request(url, init))
    if (personId === null) return browser
    const secret = randomUUID().replaceAll('-', '')
    await bed.db
      .insertInto('sessions')
      .values({
        id_hash: sha256(secret),
        person_id: personId,
        created_at: bed.now,
        seen_at: new Date('2099-01-01'),
        expires_at: new Date('2100-01-01'),
      })
      .execute()
    browser.cookies.set('pepin_session', secret)
    return browser
  }
  /** One request and all that an outsider could measure of its answer. */
  const look = async (browser: Browser, path: string, form?: Record<string, string>) => {
    const before = asked.queries
    const body = form && new URLSearchParams(form).toString()
    const answer = await browser.send(form ? 'POST' : 'GET', path, body)
    const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie')
    return { status: answer.status, headers, text: await answer.text(), queries: asked.queries - before }
  }
  return { ...bed, time, browserOf, look }
}

export type AnnouncementSite = Awaited<ReturnType<typeof openAnnouncementSite>>
/** Text of a page with plain spaces. */
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

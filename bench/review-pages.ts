import { findServerBinaries } from '../test/database/server-setup.ts'
import { Browser, formTo } from './lib/browser.ts'
import { type PlantedReviews, plantReviews } from './lib/plant-reviews.ts'
import { measureSameCost, type Work } from './lib/same-cost.ts'
import type { Row } from './lib/table.ts'

/** One row a work and a size: a review saved, a juror's home, an application with its reviews. */
export async function measureReviewPages(database: 'server' | 'embedded'): Promise<Row[]> {
  if (database === 'server' && findServerBinaries() === null) return []
  return measureSameCost(database, {
    sizes: [200, 2000],
    unit: 'applications',
    bar: 0.2,
    works: ['review saved', 'juror’s home', 'application with its reviews'],
    open: async ({ url, databaseUrl, size }) => worksOn(url, await plantReviews(databaseUrl, size)),
  })
}

async function worksOn(url: string, { jurors, organiser, reviewed }: PlantedReviews): Promise<Work[]> {
  const signedIn = (session: string) => {
    const browser = new Browser(url)
    browser.cookies.set('pepin_session', session)
    return browser
  }
  const readers = await Promise.all(
    jurors.map(async ({ session, applicationId }) => {
      const browser = signedIn(session)
      const form = formTo(await browser.open(`/evaluations/${applicationId}`), /^\/evaluations\//)
      return { browser, form, fields: new Map(form.fields), busy: false }
    }),
  )
  const atDesk = signedIn(organiser)
  const ok = async (browser: Browser, path: string) => {
    const answer = await browser.send('GET', path)
    await answer.text()
    return answer.status === 200
  }
  const saved: Work = async n => {
    const reader = readers.find(({ busy }) => !busy)
    if (!reader) return false
    reader.busy = true
    try {
      reader.fields.set('commentaire', `Version ${n}. ${'Un avis argumenté. '.repeat(20)}`)
      const body = [...reader.fields]
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&')
      const answer = await reader.browser.send('POST', reader.form.action, body, {
        accept: 'application/json',
      })
      const kept = (await answer.json()) as { saved: boolean; versions?: Record<string, string> }
      for (const [field, mark] of Object.entries(kept.versions ?? {})) reader.fields.set(`v.${field}`, mark)
      return kept.saved
    } finally {
      reader.busy = false
    }
  }
  return [
    saved,
    n => {
      const reader = readers[n % readers.length]
      return reader ? ok(reader.browser, '/evaluations') : Promise.resolve(false)
    },
    n => ok(atDesk, `/gestion/candidatures/${reviewed[n % reviewed.length]}/evaluations`),
  ]
}

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Browser } from '../bench/lib/browser.ts'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/design/index.ts'
import { sha256 } from '../src/platform/secrets.ts'
import { summaryOf } from '../src/programme/jury/ranking.ts'
import { testFiles } from './files.ts'
import '../src/programme/jury/tables.ts'
import { BASE } from './app.ts'
import type { Selection } from './selection-bed.ts'

/** The whole application on a selection's database, at its time; asked as a person, or as nobody. */
export async function openSite({ db, now }: Pick<Selection, 'db' | 'now'>) {
  await loadAssets(join(import.meta.dirname, '..'))
  const { files } = await testFiles()
  const jobs = { enqueue: async () => {} }
  const app = createApp({ config: readConfig([], {}), clock: { now: () => now }, db, jobs, files })
  return async (personId: string | null, path: string, body?: Record<string, string>) => {
    const browser = new Browser(BASE, (url, init) => app.request(url, init))
    if (personId !== null) {
      const secret = randomUUID()
      const expires_at = new Date('2100-01-01')
      await db
        .insertInto('sessions')
        .values({ id_hash: sha256(secret), person_id: personId, created_at: now, seen_at: now, expires_at })
        .execute()
      browser.cookies.set('pepin_session', secret)
    }
    const response = await browser.send(
      body === undefined ? 'GET' : 'POST',
      path,
      body === undefined ? undefined : new URLSearchParams(body).toString(),
    )
    const { status, headers } = response
    return { status, headers, to: headers.get('location'), text: await response.text() }
  }
}

export type Site = Awaited<ReturnType<typeof openSite>>

/** A submitted review, and the summary it changes. */
export async function addReview(
  { db, call, now }: Selection,
  applicationId: string,
  seatId: string,
  total: number,
  said: { comment?: string; sentence?: string } = {},
): Promise<void> {
  await db
    .insertInto('reviews')
    .values({
      id: randomUUID(),
      incubator_id: call.incubatorId,
      call_id: call.id,
      application_id: applicationId,
      seat_id: seatId,
      version: 1,
      scores: '{}',
      comments: '{}',
      comment: said.comment ?? '',
      sentence: said.sentence ?? '',
      total,
      saved_at: now,
      submitted_at: now,
    })
    .execute()
  const totals = await db
    .selectFrom('reviews')
    .select('total')
    .where('application_id', '=', applicationId)
    .execute()
  const summary = summaryOf(totals.map(row => row.total ?? 0))
  if (!summary) return
  await db
    .insertInto('review_summaries')
    .values({ application_id: applicationId, call_id: call.id, reviews: totals.length, ...summary })
    .onConflict(conflict =>
      conflict.column('application_id').doUpdateSet({ reviews: totals.length, ...summary }),
    )
    .execute()
}

/** What the next page or the form of a page needs: the value of a hidden field. */
export const hiddenIn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

/** Steps a person aside from an application. */
export async function addRecusal(
  { db, call, now }: Selection,
  applicationId: string,
  personId: string,
  reason = '',
): Promise<void> {
  await db
    .insertInto('recusals')
    .values({
      id: randomUUID(),
      incubator_id: call.incubatorId,
      application_id: applicationId,
      person_id: personId,
      cause: 'declared',
      reason,
      made_by: personId,
      made_at: now,
      lifted_at: null,
      lifted_by: null,
    })
    .execute()
}

/** A sitting where these seats were present. */
export async function addSitting(
  { db, call, now }: Selection,
  panelId: string,
  heldOn: string,
  seatIds: readonly string[],
): Promise<void> {
  const id = randomUUID()
  await db
    .insertInto('sittings')
    .values({
      id,
      incubator_id: call.incubatorId,
      panel_id: panelId,
      held_on: heldOn,
      place: 'Salle des Tilleuls',
      created_at: now,
      created_by: null,
    })
    .execute()
  for (const seat_id of seatIds)
    await db
      .insertInto('sitting_presences')
      .values({ sitting_id: id, seat_id, presence: 'present', recorded_by: null, recorded_at: now })
      .execute()
}

import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { cursorText, readCursor } from '../applications/reached.ts'
import { isId } from '../applications/store.ts'
import { getLatestGuide } from '../calls/store.ts'
import { QueuePage, type QueueProps } from './pages/queue-page.tsx'
import { isWork, VIEW_SLUGS, viewOfSlug } from './queue.ts'
import { withQueue } from './scope-routes.tsx'
import { baseOf } from './sheet.ts'
import { findSheet } from './sheet-store.ts'
import { countQueue, listQueue } from './store.ts'
import { firstTyped } from './typed-routes.ts'

export const queueRoutes = new Hono<Env>()

queueRoutes.get('/gestion/appels/:slug/recevabilite', c =>
  withQueue(c, async ({ call, incubator, shell }) => {
    const { db, now } = c.var.act
    const { zone } = incubator
    const today = civilDate(now, zone)
    const view = viewOfSlug(c.req.query('etat') ?? '')
    const cursor = readCursor(c.req.query('apres') ?? '')
    const after = cursor ? cursorText(cursor) : ''
    const [guide, counts, { rows, more }, decided] = await Promise.all([
      getLatestGuide(db, call.id),
      countQueue(db, call.id, today),
      listQueue(db, call.id, { view, after: cursor, today }),
      findDecided(c, call.id),
    ])
    const first = isWork(view) ? rows[0] : undefined
    const loaded = first && (await findSheet(db, first.id))
    const back = { view: VIEW_SLUGS[view], after }
    const next = loaded && {
      sheet: loaded.sheet,
      typed: firstTyped(loaded, now),
      errors: [],
      base: baseOf(loaded.sheet),
      version: loaded.sheet.version,
      zone,
      now,
      back,
    }
    return html(
      c,
      <QueuePage
        shell={shell}
        slug={call.slug}
        callTitle={guide.guide.title}
        zone={zone}
        now={now}
        today={today}
        view={view}
        counts={counts}
        rows={rows}
        after={after}
        more={more}
        decided={decided}
        next={next}
      />,
    )
  }),
)

/** The application just decided, when it is one of this call. */
async function findDecided(c: Ctx, callId: string): Promise<QueueProps['decided']> {
  const id = c.req.query('decidee') ?? ''
  const found = isId(id) ? await findSheet(c.var.act.db, id) : undefined
  return found?.call.id === callId && !found.sheet.withdrawn ? found.sheet : undefined
}

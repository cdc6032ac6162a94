import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToIncubator } from '../access/relations.ts'
import { brandOf } from '../incubators/incubator.ts'
import { type DelayRefusal, setDelay } from './actions/set-delay.ts'
import { QueuePage } from './pages/queue-page.tsx'
import { isLate } from './promise.ts'
import { inCallThreads } from './scope-routes.tsx'
import { getDelay } from './store/delays.ts'
import { countWaiting, listThreads } from './store/queue.ts'
import { DELAY_PROBLEM, saidOf } from './wording.ts'

/** The threads of a call, and the delay its incubator promises. */
export const queueRoutes = new Hono<Env>()

queueRoutes.get('/gestion/appels/:slug/echanges', c => queuePage(c))

queueRoutes.post('/gestion/appels/:slug/echanges/delai', c =>
  inCallThreads(c, async ({ call, incubator }) => {
    const form = await formOf(c)
    const typed = form.text('jours')
    const set = await setDelay(c.var.act, incubator.id, { days: typed, seen: form.text('vu') })
    if (set.ok) return seeOther(c, `/gestion/appels/${call.slug}/echanges?dit=delai#delai`)
    if (set.reason === 'not-found') return notFound(c)
    return queuePage(c, { typed, reason: set.reason })
  }),
)

const queuePage = (c: Ctx, refusal?: { typed: string; reason: DelayRefusal }) =>
  inCallThreads(c, async ({ call, title, incubator, personId }) => {
    const { db, now, actor } = c.var.act
    const { zone } = incubator
    const kept = await getDelay(db, incubator.id)
    const threads = await listThreads(db, call.id, personId)
    const clash = refusal?.reason === 'changed-meanwhile'
    const page = (
      <QueuePage
        shell={c.var.shell(brandOf(incubator))}
        slug={call.slug}
        call={title}
        zone={zone}
        lines={threads.map(({ promisedOn, ...thread }) => ({
          ...thread,
          promisedOn,
          late: promisedOn !== null && isLate(promisedOn, now, zone),
        }))}
        counts={await countWaiting(db, call.id, civilDate(now, zone))}
        said={saidOf(c.req.query('dit'))}
        delay={{
          kept,
          may: (await relationsToIncubator(db, actor, incubator.id)).has('organiser'),
          typed: refusal?.typed ?? String(kept.days),
          error: refusal && !clash ? DELAY_PROBLEM : undefined,
          clash,
        }}
      />
    )
    return html(c, page, clash ? 409 : refusal ? 422 : 200)
  })
